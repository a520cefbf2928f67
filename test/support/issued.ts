import { fromAddress } from '../../src/core/address';
import { issueWorkbook } from '../../src/core/form/issue-workbook';
import { readFile } from '../../src/core/form/read-file';
import type { FileReading, ReceivedFile, Submission } from '../../src/core/form/submission';
import { type Area, type Cell, type Grid, cellAt } from '../../src/core/grid';
import type { Round } from '../../src/core/scheme/round';
import type { Unit } from '../../src/core/scheme/unit';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { type Shorthand, cell, sheet } from './grid';
import { schemeFrom, type SchemeTables } from './read-scheme';
import { round } from './scheme';

/** A county form of several items: tasks, this month, so far, rate; a state, a text and a sum of money among them. */
export const livelihoodForm: Grid = sheet(
  '民生实事月报',
  [
    ['民生实事进展情况月报表'],
    ['填报单位（盖章）：{{单位}}', null, null, '报告期：{{报告期}}', null, null, null],
    ['序号', '事项', '指标', '任务数', '完成情况', null, '完成率'],
    [null, null, null, null, '本月完成', '累计完成', null],
    [1, '两癌', '检查人数', '{{两癌.任务数}}', '{{两癌.本月完成}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}'],
    [2, '村医', '空白村配备', '{{村医.任务数}}', '{{村医.本月完成}}', '{{村医.累计完成}}', '{{=村医.完成率}}'],
    [3, '债券', '到账资金', null, null, '{{债券.到账}}', null],
    [4, '项目', '形象进度', null, null, '{{项目.进度}}', null],
    ['填报人：{{填报人}}', null, '审核人：{{审核人}}', '联系电话：{{联系电话}}', null, '填报日期：{{填报日期}}'],
    ['说明：本表于次月5日前报送。'],
  ],
  {
    merges: [
      { top: 1, left: 1, bottom: 1, right: 7 },
      { top: 2, left: 1, bottom: 2, right: 3 },
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 4, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 3 },
      { top: 3, left: 4, bottom: 4, right: 4 },
      { top: 3, left: 5, bottom: 3, right: 6 },
      { top: 3, left: 7, bottom: 4, right: 7 },
    ],
    columnWidths: { 1: 6, 2: 12, 3: 20, 4: 12, 5: 12, 6: 12, 7: 12 },
    frozen: { row: 5, column: 4 },
  },
);

const done = { 类型: '个数', 计量单位: '人', 来源: '填报' } as const;
const task = { 类型: '个数', 计量单位: '人', 来源: '任务' } as const;

export const livelihoodTables = {
  单位: [
    { 代码: 371302, 名称: '兰山区', 类别: '县区' },
    { 代码: 371325, 名称: '费县', 类别: '县区' },
    { 代码: 371324, 名称: '兰陵县', 曾用名: '苍山县', 类别: '县区' },
  ],
  事项: ['两癌', '村医', '债券', '项目'].map((name, index) => ({ 编号: 33 + index, 标题: name, 简称: name, 目标: `${name}目标。`, 完成时限: '2020-12-31', 级别: '市' })),
  指标: [
    { 代码: '两癌.任务数', 事项: '两癌', ...task },
    { 代码: '两癌.本月完成', 事项: '两癌', ...done, 口径: '当期' },
    { 代码: '两癌.累计完成', 事项: '两癌', ...done },
    { 代码: '两癌.完成率', 事项: '两癌', 类型: '比率', 小数位: 2, 来源: '计算', 分子: '两癌.累计完成', 分母: '两癌.任务数' },
    { 代码: '村医.任务数', 事项: '村医', ...task },
    { 代码: '村医.本月完成', 事项: '村医', ...done, 口径: '当期' },
    { 代码: '村医.累计完成', 事项: '村医', ...done },
    { 代码: '村医.完成率', 事项: '村医', 类型: '比率', 小数位: 2, 来源: '计算', 公式: '[村医.累计完成]/[村医.任务数]' },
    { 代码: '债券.到账', 事项: '债券', 类型: '金额', 计量单位: '万元', 小数位: 2, 来源: '填报' },
    { 代码: '项目.进度', 事项: '项目', 类型: '状态', 等级: '未动工、已动工、已完工', 来源: '填报', 汇总方法: '不汇总' },
  ],
  任务: ['兰山区', '费县', '兰陵县'].flatMap((unit) => [
    { 单位: unit, 指标: '两癌.任务数', 数值: 24000 },
    { 单位: unit, 指标: '村医.任务数', 数值: 30 },
  ]),
  审核: [
    { 编号: 'A1', 级别: '核实', 公式: '[两癌.累计完成]<=[两癌.任务数]', 说明: '累计完成超过任务数。' },
    { 编号: 'A2', 级别: '强制', 公式: '[两癌.累计完成]=上期([两癌.累计完成])+[两癌.本月完成]', 说明: '累计不等于上期累计加本月。' },
  ],
  叙述: [],
  动态: [],
  表样: [{ 工作表: '民生实事月报', 名称: '民生实事月报', 适用单位: '县区' }],
  forms: [livelihoodForm],
} satisfies SchemeTables;

/** August 2020 of the livelihood scheme, with changes to its tables. */
export function livelihood(more: SchemeTables = {}, period = '2020-08'): Round {
  return round(schemeFrom({ ...livelihoodTables, ...more }), period);
}

export function unitNamed(of: Round, name: string): Unit {
  const unit = of.scheme.units.find((one) => one.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

/** The workbook as issued. */
export function issued(of: Round, name = '兰山区'): Grid[] {
  return applyEdits([], issueWorkbook(of, unitNamed(of, name)));
}

/** What 兰山区 filled in, by address. */
export const FILLED: Readonly<Record<string, Shorthand>> = {
  E5: 1000, F5: 18000, E6: 2, F6: 15, F7: 1646.7, F8: '已动工',
  A9: '填报人：王一', C9: '审核人：李二', D9: '联系电话：0539-0000000', F9: '填报日期：2020年9月2日',
};

/** The figures that these come to, with 兰山区's tasks. */
export const FILLED_FIGURES = {
  '两癌.任务数': '24000', '两癌.本月完成': '1000', '两癌.累计完成': '18000',
  '村医.任务数': '30', '村医.本月完成': '2', '村医.累计完成': '15',
  '债券.到账': '1646.7', '项目.进度': '已动工',
};

/** The workbook filled in, with changes. */
export function filled(of: Round, changes: Readonly<Record<string, Shorthand>> = {}, name = '兰山区'): Grid[] {
  return typed(issued(of, name), { ...FILLED, ...changes });
}

/** The same sheets with cells of the first one typed over. */
export function typed(sheets: readonly Grid[], values: Readonly<Record<string, Shorthand>>): Grid[] {
  return changed(sheets, (grid) => Object.entries(values).reduce((sheetNow, [address, value]) => setCell(sheetNow, address, value), grid));
}

/** The same sheets with the first one changed. */
export function changed(sheets: readonly Grid[], change: (grid: Grid) => Grid): Grid[] {
  return sheets.map((grid, index) => (index === 0 ? change(grid) : grid));
}

export function setCell(grid: Grid, address: string, value: Shorthand): Grid {
  const at = fromAddress(address);
  if (!at) throw new Error(`no address ${address}`);
  const cells = grid.cells.map((row) => [...(row ?? [])]);
  while (cells.length < at.row) cells.push([]);
  const kept = cellAt(grid, at);
  const written = cell(value) ?? { value: { kind: 'blank' } };
  cells[at.row - 1]![at.column - 1] = { ...(kept.numberFormat === undefined ? {} : { numberFormat: kept.numberFormat }), ...written } as Cell;
  return { ...grid, cells };
}

/** As Excel inserts a row: what is below moves down, merges grow or move. */
export function insertRow(grid: Grid, before: number, texts: readonly Shorthand[] = []): Grid {
  const cells = [...grid.cells];
  cells.splice(before - 1, 0, texts.map(cell));
  return { ...grid, cells, merges: moved(grid, (area) => ({ ...area, top: area.top + (area.top >= before ? 1 : 0), bottom: area.bottom + (area.bottom >= before ? 1 : 0) })) };
}

export function insertColumn(grid: Grid, before: number, texts: readonly Shorthand[] = []): Grid {
  const cells = grid.cells.map((row, index) => {
    const copy = Array.from(row ?? []);
    while (copy.length < before - 1) copy.push(undefined);
    copy.splice(before - 1, 0, cell(texts[index] ?? null));
    return copy;
  });
  return { ...grid, cells, merges: moved(grid, (area) => ({ ...area, left: area.left + (area.left >= before ? 1 : 0), right: area.right + (area.right >= before ? 1 : 0) })) };
}

export function removeRow(grid: Grid, row: number): Grid {
  const merges = grid.merges === 'unknown' ? [] : grid.merges.filter(({ top, bottom }) => top !== row || bottom !== row);
  const shift = (line: number): number => line - (line > row ? 1 : 0);
  return { ...grid, cells: grid.cells.filter((_, index) => index !== row - 1), merges: merges.map((area) => ({ ...area, top: shift(area.top), bottom: shift(area.bottom) })) };
}

function moved(grid: Grid, move: (area: Area) => Area): Area[] {
  return grid.merges === 'unknown' ? [] : grid.merges.map(move);
}

/** The file read in the round. */
export function readSheets(of: Round, sheets: readonly Grid[], more: Partial<ReceivedFile> = {}): FileReading {
  return readFile({ file: '兰山区.xlsx', sheets, modified: null, receivedOn: null, ...more }, of);
}

/** The one submission that came of it. */
export function onlySubmission({ submissions, findings }: FileReading): Submission {
  const [only, ...others] = submissions;
  if (!only || others.length > 0) throw new Error(`${submissions.length} submissions: ${findings.map(({ message }) => message).join('\n')}`);
  return only;
}

/** Values and texts of a submission's figures, by indicator. */
export function valuesOf({ figures }: Submission): Record<string, string | null> {
  return Object.fromEntries([...figures].map(([code, figure]) => [code, figure.value ?? (figure.text === '' ? null : figure.text)]));
}

/** `S101 A7` of all findings of a file. */
export function codesOf(reading: FileReading): string[] {
  return [...reading.findings, ...reading.submissions.flatMap(({ findings }) => findings)].map(({ code, cell: at }) => (at === undefined ? code : `${code} ${at}`));
}
