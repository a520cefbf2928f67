import { issueWorkbook } from '../../src/core/form/issue-workbook';
import type { ReceivedFile } from '../../src/core/form/submission';
import { parsePeriod } from '../../src/core/period';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import type { Shorthand } from '../support/grid';
import { typed as typedIn } from '../support/issued';
import { schemeFrom, schemeSheets, smallScheme, type SchemeTables } from '../support/read-scheme';
import { townshipForm, townshipUnits } from '../support/township';
import { round as roundOf } from '../support/scheme';
import { asExcelTells, prepared, sheetOf, textAt, typed } from './sample-city';

const tables = {
  ...smallScheme,
  单位: townshipUnits.map(({ code, name, kind, parent, formerNames }) => ({ 代码: Number(code), 名称: name, 类别: kind, 上级: parent === null ? null : townshipUnits.find((one) => one.code === parent)!.name, 曾用名: formerNames.join('、'), 参加排名: kind === '县区' ? '是' : '否' })),
  任务: townshipUnits.filter(({ kind }) => kind === '乡镇').map(({ name }, index) => ({ 单位: name, 指标: '两癌.任务数', 数值: (index + 1) * 100 })),
  表样: [{ 工作表: '乡镇月报', 名称: '乡镇月报', 适用单位: '县区' }],
  forms: [townshipForm],
} satisfies SchemeTables;
const scheme = schemeFrom(tables);
const round = roundOf(scheme, parsePeriod('2020-08', scheme.periods)!.code);

function file(name: string, values: Readonly<Record<string, Shorthand>>): ReceivedFile {
  const sender = scheme.units.find((unit) => unit.name === name)!;
  return { file: `${name}.xlsx`, sheets: typedIn(applyEdits([], issueWorkbook(round, sender)), values), modified: null, receivedOn: null };
}

const request = {
  files: [file('费县', { D4: 70, D5: 120, D6: 180, A10: '2020-8-3', B10: '两癌', C10: '费县动员部署' }), file('兰山区', { D4: 300 })],
  period: '2020-08',
};
const number = (value: number) => ({ value: { kind: 'number', value } as const, numberFormat: '0' });

describe('a form with a row a unit, in the city workbook', () => {
  it('has its rows corrected and its entries too, each for its own unit', async () => {
    const host = new MemoryHost(schemeSheets(tables));
    await (await prepared(host, request)).apply();
    expect(await textAt(host, '费县', 'D5')).toBe('120');
    const corrected = await typed(await typed(host, { sheet: '费县', cell: 'D5' }, number(125)), { sheet: '费县', cell: 'C10' }, { value: { kind: 'text', value: '费县全面动员部署' }, numberFormat: '@' });
    const again = await prepared(corrected, { files: [] });
    expect(again.result.findings.filter(({ code }) => code === 'S233').map(({ unit, slots }) => [unit, slots.came, slots.now])).toEqual([['上冶镇', '120', '125'], ['费县', '费县动员部署', '费县全面动员部署']]);
    expect(again.result.summary.city.get('两癌.累计完成')?.figure.value).toBe('675');
    await again.apply();
    const third = await prepared(corrected, { files: [] });
    expect([third.changed, third.change.overwritten]).toEqual([[], []]);
    expect(third.result.summary.city.get('两癌.累计完成')?.figure.value).toBe('675');
  });

  it('shows what a resubmission changes, row by row', async () => {
    const host = new MemoryHost(schemeSheets(tables));
    await (await prepared(host, request)).apply();
    const again = await prepared(host, { files: [file('费县', { D4: 75, D5: 120, D6: 180 })] });
    expect(again.changed.map(({ unit, indicator, cell, before, after }) => [unit, indicator, cell, before, after])).toEqual([
      ['费城街道', '两癌.累计完成', 'D4', '70人', '75人'],
      ['费县', '动态.日期', 'A10', '2020-08-03', ''],
      ['费县', '动态.事项', 'B10', '两癌', ''],
      ['费县', '动态.文字', 'C10', '费县动员部署', ''],
    ]);
  });

  it('looks in each row like the designed one where the looks cannot be told', async () => {
    const real = new MemoryHost(schemeSheets(tables));
    const reticent = { read: async (names?: readonly string[]) => (await real.read(names)).map(asExcelTells), apply: (edits: Parameters<typeof real.apply>[0]) => real.apply(edits) };
    await (await prepared(reticent, request)).apply();
    const sheet = await sheetOf(real, '费县');
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }, { top: 8, left: 1, bottom: 8, right: 5 }]);
    expect(sheet.rowHeights).toEqual({ 4: 24, 5: 24, 6: 24, 20: 30 });
  });
});
