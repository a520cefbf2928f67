import { fromAddress } from '../../../src/core/address';
import { type Grid, cellAt } from '../../../src/core/grid';
import type { Round } from '../../../src/core/scheme/round';
import { summarySheets } from '../../../src/core/sheets/summary-sheets';
import { upwardWorkbook } from '../../../src/core/sheets/upward-workbook';
import { validate } from '../../../src/core/validation/validate';
import { readWorkbook } from '../../../src/files/read-workbook';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { differences } from '../../support/compare-workbooks';
import { gather, resultOf, type Sent } from '../../support/gathered';
import { type Shorthand, sheet } from '../../support/grid';
import { issued, onlySubmission, readSheets, typed } from '../../support/issued';
import { itWithLibreOffice, recalculateAll } from '../../support/libreoffice';
import { schemeFrom, type SchemeTables } from '../../support/read-scheme';
import { round as roundOf } from '../../support/scheme';
import { figure } from '../../support/scope';

const form = sheet('项目月报', [
  ['项目进展情况月报表'],
  ['填报单位：{{单位}}', null, '报告期：{{报告期}}'],
  ['项目数', '{{=项目汇总.个数}}', '总投资（亿元）', '{{=项目汇总.投资}}', '户均', '{{=项目汇总.平均}}'],
  ['完工数', '{{=项目汇总.完工}}', '完工投资（万元）', '{{=项目汇总.完工投资}}', '最大投资', '{{=项目汇总.最大}}'],
  ['项目名称', '进度', '投资（万元）'],
  ['{{项目.名称}}', '{{项目.进度}}', '{{项目.投资}}'],
  ['填报人：{{填报人}}', null, '填报日期：{{填报日期}}'],
]);

const sums = { 事项: '项目汇总', 来源: '计算', 汇总方法: '合计', 计量单位: '个', 类型: '个数' } as const;
const money = { ...sums, 类型: '金额', 计量单位: '万元', 小数位: 2 } as const;

const tables = {
  单位: [{ 代码: 1, 名称: '甲县', 简称: '甲县', 类别: '县区' }, { 代码: 2, 名称: '乙县', 简称: '乙县', 类别: '县区' }, { 代码: 3, 名称: '丙县', 简称: '丙县', 类别: '县区' }],
  事项: [{ 编号: 1, 标题: '项目汇总', 简称: '项目汇总', 目标: '项目目标。', 完成时限: '2020-12-31', 级别: '市' }],
  指标: [
    { 代码: '项目汇总.个数', ...sums, 公式: '行数(项目)' },
    { 代码: '项目汇总.投资', ...money, 计量单位: '亿元', 小数位: 4, 公式: 'SUM([项目.投资])' },
    { 代码: '项目汇总.完工', ...sums, 公式: 'COUNTIF([项目.进度],"已完工")' },
    { 代码: '项目汇总.完工投资', ...money, 公式: 'SUMIF([项目.进度],"已完工",[项目.投资])' },
    { 代码: '项目汇总.平均', ...money, 汇总方法: '不汇总', 公式: 'AVERAGE([项目.投资])' },
    { 代码: '项目汇总.最大', ...money, 汇总方法: '最大', 公式: 'MAX([项目.投资])' },
  ],
  任务: [],
  审核: [],
  叙述: [],
  动态: [],
  清单: [
    { 清单: '项目', 列: '名称', 名称: '项目名称' },
    { 清单: '项目', 列: '进度', 名称: '进度', 类型: '状态', 等级: '未开工、在建、已完工' },
    { 清单: '项目', 列: '投资', 名称: '投资', 类型: '金额', 计量单位: '万元', 小数位: 2 },
  ],
  表样: [{ 工作表: '项目月报', 名称: '项目月报', 适用单位: '县区' }],
  forms: [form],
} satisfies SchemeTables;

const of = (more: SchemeTables = {}): Round => roundOf(schemeFrom({ ...tables, ...more }), '2020-08');
const formulaAt = (grid: Grid | undefined, address: string): string | undefined => (grid ? cellAt(grid, fromAddress(address)!).formula : undefined);
const COMPUTED = ['B3', 'D3', 'F3', 'B4', 'D4', 'F4'] as const;
const shownIn = (grid: Grid): unknown[] => COMPUTED.map((address) => { const { value } = cellAt(grid, fromAddress(address)!); return value.kind === 'blank' ? '' : value.value; });

const entryOf = (unit: string, row: number, [name, state, sum]: readonly string[]) => {
  const source = (cell: string) => ({ sources: [{ file: `${unit}.xlsx`, sheet: '项目月报', cell: `${cell}${row}` }] });
  return { row, figures: new Map([['项目.名称', figure(name!, source('A'))], ['项目.进度', figure(state!, source('B'))], ['项目.投资', figure(sum!, { ...source('C'), measure: '万元' })]]) };
};
const listed = (unit: string, ...rows: readonly (readonly string[])[]): Sent[string] => ({ figures: {}, more: { lists: new Map([['项目', rows.map((row, index) => entryOf(unit, 6 + index, row))]]) } });

describe('A figure that is calculated from a list', () => {
  it('stands in the issued form as a formula over the list’s area, in the measure of the indicator', () => {
    const [grid] = issued(of(), '甲县');
    const rows = '((A6:A15<>"")+(B6:B15<>"")+(C6:C15<>"")>0)';
    expect(formulaAt(grid, 'B3')).toBe(`SUMPRODUCT(--${rows})`);
    expect(formulaAt(grid, 'D3')).toBe(`IF(SUMPRODUCT(${rows}*(1-ISNUMBER(C6:C15))*(C6:C15<>"/")*(C6:C15<>"／")*(C6:C15<>"无")*(C6:C15<>"不适用"))>0,"",(SUM(C6:C15))*0.0001)`);
    expect(formulaAt(grid, 'B4')).toBe('COUNTIF(B6:B15,"已完工")');
    expect(shownIn(grid!)).toEqual([0, 0, '/', 0, 0, '/']);
  });

  it('is typed over no more in the form that came back than any other calculated one', () => {
    const back = typed(issued(of(), '甲县'), { A6: '甲', B6: '在建', C6: 12, B3: 7 });
    expect(onlySubmission(readSheets(of(), back)).findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['S109 B3']);
  });

  it('has no formula where Excel would take an empty cell otherwise', () => {
    const zero = of({ 清单: tables.清单.map((row) => (row.列 === '投资' ? { ...row, 空白含义: '零' } : row)) });
    const [grid] = issued(zero, '甲县');
    expect([formulaAt(grid, 'F3'), formulaAt(grid, 'F4')]).toEqual([undefined, undefined]);
    expect(formulaAt(grid, 'D3')).toContain('*(C6:C15<>""))>0,"",(SUM(C6:C15))*0.0001)');
  });

  itWithLibreOffice('comes out as the engine has it in the form, whatever was typed', async () => {
    const stories: Readonly<Record<string, Readonly<Record<string, Shorthand>>>> = {
      'nothing': {},
      'three projects': { A6: '甲', B6: '已完工', C6: 1200.5, A8: '乙', B8: '在建', C8: 300, A9: '丙', B9: '已完工', C9: 0 },
      'to one it does not apply': { A6: '甲', B6: '已完工', C6: 1200, A7: '乙', B7: '在建', C7: '/' },
      'one lacks its sum, and is not finished': { A6: '甲', B6: '已完工', C6: 1200, A7: '乙', B7: '在建' },
      'one lacks its sum, and is finished': { A6: '甲', B6: '已完工', C6: 1200, A7: '乙', B7: '已完工' },
    };
    const written = await Promise.all(Object.values(stories).map((cells) => writeWorkbook(typed(issued(of(), '甲县'), cells))));
    const told = recalculateAll(written).map((bytes, index) => {
      const { sheets } = readWorkbook(bytes);
      const submission = onlySubmission(readSheets(of(), typed(issued(of(), '甲县'), Object.values(stories)[index]!)));
      const { figures } = validate(submission, of());
      const engine = ['个数', '投资', '平均', '完工', '完工投资', '最大'].map((name) => { const one = figures.get(`项目汇总.${name}`); return one?.value ? Number(one.value) : one?.state === 'notApplicable' ? '/' : ''; });
      return [shownIn(sheets[0]!), engine].map((values) => values.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)));
    });
    expect(told.map(([shown]) => shown)).toEqual(told.map(([, engine]) => engine));
    expect(told[1]?.[0]).toEqual([3, 0.15005, 500.166666667, 2, 1200.5, 1200.5]);
  });

  itWithLibreOffice('stands live in the summary and in 上报', async () => {
    const scheme = schemeFrom({ ...tables, 方案: { 上报单位: 3713, 上报方案: 'UP' } } as SchemeTables);
    const stories: readonly Sent[] = [
      { 甲县: listed('甲县', ['甲', '已完工', '1200.5'], ['乙', '在建', '300']), 乙县: listed('乙县', ['丙', '已完工', '0']) },
      { 甲县: listed('甲县', ['甲', '已完工', '空白'], ['乙', '在建', '300']), 乙县: listed('乙县', ['丙', '在建', '不适用']), 丙县: listed('丙县') },
      {},
    ];
    const workbooks = stories.flatMap((sent) => {
      const result = resultOf(gather(scheme, sent));
      return [applyEdits([], summarySheets(result)), applyEdits([], upwardWorkbook(result) ?? [])];
    });
    expect([formulaAt(workbooks[0]!.find(({ name }) => name === '甲县'), 'D3'), formulaAt(workbooks[1]![0], 'D3')].map((one) => one?.endsWith('*0.0001)'))).toEqual([true, true]);
    const written = await Promise.all(workbooks.map((sheets) => writeWorkbook(sheets)));
    const recalculated = recalculateAll(written);
    written.forEach((bytes, index) => expect([index, differences(readWorkbook(recalculated[index]!).sheets, readWorkbook(bytes).sheets)]).toEqual([index, []]));
  });
});

