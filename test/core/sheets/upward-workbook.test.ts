import { collect } from '../../../src/core/form/collect';
import { readFile } from '../../../src/core/form/read-file';
import type { Figure } from '../../../src/core/figure/figure';
import type { Submission } from '../../../src/core/form/submission';
import type { Grid } from '../../../src/core/grid';
import { rollUp } from '../../../src/core/rollup/roll-up';
import type { Round } from '../../../src/core/scheme/round';
import type { RoundResult } from '../../../src/core/sheets/round-result';
import { upwardWorkbook } from '../../../src/core/sheets/upward-workbook';
import { validate } from '../../../src/core/validation/validate';
import { readWorkbook } from '../../../src/files/read-workbook';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { differences } from '../../support/compare-workbooks';
import { filled, livelihood, livelihoodTables, typed } from '../../support/issued';
import { itWithLibreOffice, recalculate } from '../../support/libreoffice';

const UP = { 上报单位: '371300', 上报方案: 'SHENG', 上报版本: '7' };
const city = (more = {}): Round => livelihood({ 方案: { 地区: '临沂市', ...UP }, ...more });

/** The same forms in the scheme of the province, whose units are cities. */
const province = livelihood({
  方案: { 代码: 'SHENG', 版本: '7', 地区: '山东省' },
  单位: [{ 代码: 371300, 名称: '临沂市', 类别: '市州' }, { 代码: 370100, 名称: '济南市', 类别: '市州' }],
  任务: [],
  指标: livelihoodTables.指标.map((one) => ('来源' in one && one.来源 === '任务' ? { ...one, 来源: '填报' } : one)),
  表样: [{ 工作表: '民生实事月报', 名称: '民生实事月报', 适用单位: '市州' }],
});

const SENT: Readonly<Record<string, Parameters<typeof filled>[1]>> = { 兰山区: {}, 费县: { F5: 2000, E6: 0, F6: '／', F7: '约300' }, 兰陵县: { E5: 0, F5: 30, F6: 3, F7: null } };

function resultOf(round: Round, sent = SENT): RoundResult {
  const readings = Object.entries(sent).map(([name, changes]) => readFile({ file: `${name}.xlsx`, sheets: filled(round, changes, name), modified: null, receivedOn: null }, round));
  const collection = collect(readings, round);
  const checked = collection.submissions.map((one) => ({ ...validate(one, round), blocked: false }));
  const summary = rollUp(checked, collection, round);
  return { round, collection, checked, summary, report: { blocks: [] }, findings: [], cells: [] };
}

const upward = (result: RoundResult): Grid[] => applyEdits([], upwardWorkbook(result) ?? []);

function readAbove(sheets: readonly Grid[], round = province): Submission {
  const { submissions, findings } = readFile({ file: '上报.xlsx', sheets, modified: null, receivedOn: null }, round);
  expect(findings).toEqual([]);
  expect(submissions).toHaveLength(1);
  return submissions[0]!;
}

const bare = ({ state, value, text, qualifier }: Figure) => ({ state, value, ...(value === null && state !== 'notApplicable' && { text }), ...(qualifier && { qualifier }) });

describe('上报: the city’s figures in the form that its counties fill', () => {
  it('is not made where the scheme names no round above', () => {
    expect(upwardWorkbook(resultOf(livelihood(), {}))).toBeNull();
  });

  it('is read by the round above as the city’s own return, by map, with exactly the city’s figures', async () => {
    const result = resultOf(city());
    const { sheets } = readWorkbook(await writeWorkbook(upward(result)));
    const read = readAbove(sheets);
    expect(read).toMatchObject({ unit: '371300', readBy: 'map', schemeVersion: '7' });
    expect(read.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['S219 F7']);
    const inputs = ['两癌.任务数', '两癌.本月完成', '两癌.累计完成', '村医.任务数', '村医.本月完成', '村医.累计完成', '债券.到账'];
    expect(inputs.map((code) => [code, bare(read.figures.get(code)!)])).toEqual(inputs.map((code) => [code, bare(result.summary.city.get(code)!.figure)]));
    expect(read.figures.get('两癌.累计完成')).toMatchObject({ value: '20030' });
    expect(read.figures.get('债券.到账')).toMatchObject({ value: '1946.7', qualifier: '约' });
  });

  it('keeps zero, blank, not applicable and not reported apart', () => {
    const everyone = (changes: Parameters<typeof filled>[1]) => Object.fromEntries(Object.keys(SENT).map((name) => [name, changes]));
    const stateOf = (value: string | number | null) => readAbove(upward(resultOf(city(), everyone({ F7: value })))).figures.get('债券.到账')?.state;
    expect([0, null, '／', '未报'].map(stateOf)).toEqual(['zero', 'blank', 'notApplicable', 'notReported']);
  });

  it('computes rates by formula from the totals, and says where the city’s own are over fewer units', () => {
    const sheet = upward(resultOf(city()))[0]!;
    expect(sheet.cells[4]?.[6]).toMatchObject({ formula: 'IF(COUNT(F5,D5)<2,"",IFERROR(F5/D5,"/"))', value: { kind: 'number', value: Number((20030 / 72000).toPrecision(15)) } });
    expect(sheet.cells[4]?.[6]?.note).toBeUndefined();
    const fewer = upward(resultOf(city(), { ...SENT, 费县: { F5: '／' } }))[0]!;
    expect(fewer.cells[4]?.[6]).toMatchObject({ value: { kind: 'number', value: Number((18030 / 72000).toPrecision(15)) }, note: '本格由本表的数算得；全市按各项都有数的单位算为0.375625。' });
  });

  it('leaves blank what is not rolled up, and says so beside it', () => {
    const sheet = upward(resultOf(city()))[0]!;
    expect(sheet.cells[7]?.[5]).toMatchObject({ value: { kind: 'blank' }, note: '全市没有这一项的汇总数（汇总方法：不汇总），请按全市情况填写。' });
    expect(readAbove(upward(resultOf(city()))).figures.get('项目.进度')?.state).toBe('blank');
  });

  it('can be filled up and read on like any county’s', () => {
    const sheets = typed(upward(resultOf(city())), { F8: '已动工', A9: '填报人：经办员' });
    expect(readAbove(sheets)).toMatchObject({ readBy: 'map', header: { 单位: '临沂市', 填报人: '经办员' } });
  });

  itWithLibreOffice('has the same values when another program calculates it', async () => {
    const written = await writeWorkbook(upward(resultOf(city())));
    expect(differences(readWorkbook(recalculate(written)).sheets, readWorkbook(written).sheets)).toEqual([]);
  });
});
