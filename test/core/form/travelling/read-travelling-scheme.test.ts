import { historyOf } from '../../../../src/core/history/history-of';
import { readTravellingScheme } from '../../../../src/core/form/travelling/read-travelling-scheme';
import { type Cell, type Grid, cellText } from '../../../../src/core/grid';
import type { Round } from '../../../../src/core/scheme/round';
import { emptyGrid } from '../../../../src/core/grid';
import { checkFormWorkbook } from '../../../../src/core/validation/check-form-workbook';
import { readWorkbook } from '../../../../src/files/read-workbook';
import { writeWorkbook } from '../../../../src/files/write-workbook';
import { filled, issued, livelihood, livelihoodTables } from '../../../support/issued';
import { threeLevels } from '../../../support/three-levels';
import { round as roundOf } from '../../../support/scheme';

const figure = { state: 'value', value: '17000', text: '约17000', measure: '人', qualifier: '约', sources: [{ file: 'history.xlsx', sheet: '历史', cell: 'E2' }] } as const;
const record = (period: string, unit: string) => ({ period, unit, indicator: '两癌.累计完成', figure, version: 1 });
const past = [record('2020-07', '371302'), record('2020-06', '371302'), record('2019-08', '371302'), record('2020-07', '371311')];
const round: Round = { ...livelihood(), history: historyOf(past), date: '2020-09-03' };

function travelled(sheets: readonly Grid[]) {
  const read = readTravellingScheme(sheets);
  if (read.kind !== 'travelling') throw new Error(read.findings.map(({ message }) => message).join(''));
  return read;
}

/** The hidden sheet with the value of one of its rows changed. */
function changed(sheets: readonly Grid[], key: string, change: (text: string) => string): Grid[] {
  const rowOf = (row: readonly (Cell | undefined)[]): readonly (Cell | undefined)[] => {
    const [kind, name, value] = row;
    if (!kind || !name || !value || cellText(kind) !== '方案' || cellText(name) !== key) return row;
    return [kind, name, { ...value, value: { kind: 'text', value: change(cellText(value)) } }];
  };
  return sheets.map((sheet) => (sheet.name === '_月报' ? { ...sheet, cells: sheet.cells.map((row) => (row ? rowOf(row) : row)) } : sheet));
}

describe('what travels with a form', () => {
  const { round: read, sender } = travelled(issued(round));

  it('is the round that it was issued in: units, indicators, rules, forms, lists as they were', () => {
    const placeless = (value: object): object => ({ ...value, place: null });
    const bare = (value: object): object => ({ ...value, layout: null });
    expect(sender.name).toBe('兰山区');
    expect([read.period, read.date]).toEqual([round.period, '2020-09-03']);
    expect(read.scheme.units).toEqual(round.scheme.units);
    expect([...read.scheme.indicators.values()].map(placeless)).toEqual([...round.scheme.indicators.values()].map(placeless));
    expect(read.scheme.rules.map(placeless)).toEqual(round.scheme.rules.map(placeless));
    expect(read.scheme.forms.map(bare)).toEqual(round.scheme.forms.map(bare));
    expect([...read.scheme.lists.keys()]).toEqual([...round.scheme.lists.keys()]);
    expect(read.scheme.periods).toEqual(round.scheme.periods);
  });

  it('is of earlier periods what its sender reported last and a year ago, of tasks its own', () => {
    const find = (period: string, unit: string) => read.history.find({ period, unit, indicator: '两癌.累计完成' });
    expect(find('2020-07', '371302')).toEqual({ ...figure, sources: [] });
    expect([find('2019-08', '371302')?.value, find('2020-06', '371302'), find('2020-07', '371311')]).toEqual(['17000', undefined, undefined]);
    expect(read.history.periods).toEqual(['2019-08', '2020-07']);
    expect(new Set(read.scheme.tasks.map(({ unit }) => unit))).toEqual(new Set(['371302']));
    expect(read.scheme.tasks.length).toBeGreaterThan(0);
  });

  it('is more of earlier periods where a rule adds them up', () => {
    const rules = [{ 编号: 'L1', 级别: '核实', 公式: '累计([两癌.本月完成])=[两癌.累计完成]', 说明: '累计应等于各月之和。' }];
    const { round: further } = travelled(issued({ ...livelihood({ 审核: rules }), history: historyOf(past) }));
    expect(further.history.periods).toEqual(['2019-08', '2020-06', '2020-07']);
  });

  it('holds the tasks of the townships of a county that reports them as rows', () => {
    const of = roundOf(threeLevels());
    const { round: county } = travelled(issued(of, '甲县'));
    expect([...new Set(county.scheme.tasks.map(({ unit }) => unit))]).toEqual(['101', '102', '103']);
  });

  it('comes through a file as it was, odd letters and a 次序 with decimals too', async () => {
    const rules = [{ 编号: 'O1', 级别: '提示', 公式: '[两癌.累计完成]>=0', 说明: '“`引号`"与\u200b\u00a0\u007f\u2028{{标记}}｛｛，换行\n\t及\\反斜杠𠮷。' }];
    const units = livelihoodTables.单位.map((unit, index) => ({ ...unit, 次序: index + 1.5 }));
    const of = livelihood({ 审核: rules, 单位: units });
    const { sheets } = readWorkbook(await writeWorkbook(issued(of)));
    const { round: back } = travelled(sheets);
    expect(back.scheme.rules.map(({ message }) => message)).toEqual(of.scheme.rules.map(({ message }) => message));
    expect(back.scheme.units).toEqual(of.scheme.units);
  });

  it('is not every unit where there are very many: only those that stand near the sender', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ 代码: 4000 + index, 名称: `第${index}县`, 简称: `第${index}`, 类别: '县区' }));
    const { round: one } = travelled(issued(livelihood({ 单位: [...livelihoodTables.单位, ...many] })));
    expect(one.scheme.units.map(({ name }) => name)).toEqual(['兰山区']);
  });

  it('has no mark in it that a form would be read by', () => {
    const texts = issued(round).flatMap(({ cells }) => cells.flatMap((row) => (row ?? []).flatMap((cell) => (cell ? [cellText(cell)] : []))));
    expect(texts.filter((text) => /\{\{|｛｛/.test(text))).toEqual([]);
  });
});

describe('a form whose rules cannot be had', () => {
  const codesOf = (sheets: readonly Grid[]): readonly string[] => {
    const { value, findings } = checkFormWorkbook(sheets);
    expect(value).toBeNull();
    return findings.map(({ code }) => code);
  };
  const sheets = filled(round);

  it('was not issued', () => expect(codesOf(sheets.filter(({ name }) => name !== '_月报'))).toEqual(['S042']));
  it('is an empty workbook', () => expect(codesOf([emptyGrid('Sheet1')])).toEqual(['S042']));

  it('was issued before forms had them, and how many rules that are is said', () => {
    const before = sheets.map((sheet) => (sheet.name === '_月报' ? { ...sheet, cells: sheet.cells.filter((row) => !row?.[0] || cellText(row[0]) !== '方案') } : sheet));
    expect(codesOf(before)).toEqual(['S043']);
    expect(checkFormWorkbook(before).findings[0]?.message).toContain(`${round.scheme.rules.length}条审核规则`);
  });

  it('was tampered with', () => expect(codesOf(changed(sheets, '规则', (text) => text.replace('强制', '提示').replace('核实', '提示')))).toEqual(['S044']));
  it('lost a part of a text', () => expect(codesOf(changed(sheets, '指标', (text) => text.slice(0, 255)))).toEqual(['S044']));
  it('is of a newer version', () => expect(codesOf(changed(sheets, '格式', () => '2'))).toEqual(['S045']));
});

describe('审核本表', () => {
  it('says whose form it is, of what period, and whether it may be sent', () => {
    const { value, findings } = checkFormWorkbook(filled(round));
    expect(value).toMatchObject({ sender: { name: '兰山区' }, forms: 1, mayBeSent: true, round: { period: { code: '2020-08' } } });
    expect(findings.every(({ file }) => file === '本工作簿')).toBe(true);
    expect(checkFormWorkbook(filled(round, { F5: '一大堆' })).value?.mayBeSent).toBe(false);
  });

  it('names the rules that only whoever rolls up can judge', () => {
    const rules = [{ 编号: 'Q1', 级别: '核实', 公式: '[两癌.累计完成]<=全市([两癌.累计完成])', 说明: '不应超过全市。' }];
    expect(checkFormWorkbook(filled(livelihood({ 审核: rules }))).value?.ofCity).toEqual(['Q1']);
  });
});
