import { type Edit, number, text } from '../../../src/core/edit';
import { type Grid, emptyGrid } from '../../../src/core/grid';
import type { TestWorkbook } from '../../excel-host/use-excel';
import { countySheet, formula, number as numberCell, sheet, text as textCell } from './sheets';

/** A workbook in use: sheets of ours with everything that a sheet can have, sheets of the user's that refer to them. */
export function richWorkbook(): Grid[] {
  const area = { top: 3, left: 2, bottom: 400, right: 3 };
  const summary = sheet('汇总', [[textCell('八月汇总')], [textCell('单位'), textCell('累计')], [textCell('兰山区'), formula("'兰山区'!F3+SUM('兰山区'!A1:A1048576)*0", { kind: 'number', value: 840 }, '#,##0')], [textCell('=不是公式', '@'), numberCell(3, '0.0')]], {
    active: true,
    merges: [{ top: 1, left: 1, bottom: 1, right: 4 }, { top: 30, left: 1, bottom: 31, right: 2 }],
    hiddenRows: [6],
    hiddenColumns: [7],
    columnWidths: { 1: 22, 2: 11 },
    rowHeights: { 1: 33 },
    frozen: { row: 3, column: 2 },
    validations: [{ area, rule: { kind: 'whole', minimum: 0 }, title: '有误', message: '请填整数' }],
    conditionalFormats: [{ area, formula: '$C3>$B3', style: { fill: 'FFC7CE' } }],
    filter: { top: 2, left: 1, bottom: 4, right: 2 },
    print: { orientation: 'landscape', titleRows: { first: 1, last: 2 } },
    protected: true,
    allowsRows: true,
  });
  const input = sheet('填报', [[textCell('名称')], [numberCell(5, '0.00'), textCell('甲', '@')], [{ value: { kind: 'blank' }, numberFormat: '@', style: { unlocked: true } }]], { protected: true, merges: [{ top: 2, left: 1, bottom: 2, right: 1 }, { top: 5, left: 1, bottom: 5, right: 3 }] });
  return [
    sheet('用户自己的', [[formula("汇总!B3*2", { kind: 'number', value: 1680 })]]),
    summary,
    countySheet('兰山区', 4),
    input,
    { ...emptyGrid('空白'), visibility: 'hidden' },
    { ...sheet('_月报状态', [[textCell('类'), textCell('键'), textCell('{"a":1}', '@')]]), visibility: 'veryHidden' },
  ];
}

/** What a sheet can have that no grid tells of. */
export function enrich(workbook: TestWorkbook): void {
  const [summary] = workbook.sheets.filter(({ name }) => name === '汇总');
  if (!summary?.protection) throw new Error('no summary');
  summary.protection = { ...summary.protection, options: { ...summary.protection.options, allowSort: true, allowFormatColumns: true, selectionMode: 'Unlocked' } };
  summary.put(3, 2, { ...summary.cell(3, 2), look: { 'font.italic': true, 'fill.color': '#112233', 'borders.EdgeTop.style': 'Double', 'protection.formulaHidden': true } });
  summary.put(60, 9, { ...summary.cell(60, 9), look: { 'fill.color': '#FF0000' } });
}

/** A roll-up of everything: sheets rewritten, added, written in part. */
export const rollUp: readonly Edit[] = [
  { kind: 'clearSheet', sheet: '汇总' },
  { kind: 'write', sheet: '汇总', at: { row: 1, column: 1 }, cells: [[{ content: text('九月汇总'), style: { bold: true, border: 'thin' } }], [{ content: text('单位') }, { content: text('累计') }, { content: number(0.5), format: '0.0%', note: '原填：五成' }], [{ content: text('-1') }, { content: { kind: 'formula', formula: "'新单位'!B2", cached: 7 }, style: { fill: 'FFF2CC' } }]] },
  { kind: 'merge', sheet: '汇总', area: { top: 1, left: 1, bottom: 1, right: 3 } },
  { kind: 'columnWidths', sheet: '汇总', widths: { 1: 9, 5: 30 } },
  { kind: 'rowHeights', sheet: '汇总', heights: { 2: 40, 5: 21 } },
  { kind: 'freeze', sheet: '汇总', at: { row: 2, column: 1 } },
  { kind: 'filter', sheet: '汇总', area: { top: 2, left: 1, bottom: 3, right: 2 } },
  { kind: 'validate', sheet: '汇总', validation: { area: { top: 3, left: 1, bottom: 9, right: 1 }, rule: { kind: 'list', values: ['是', '否'] }, title: '选择', message: '请选择' } },
  { kind: 'formatWhen', sheet: '汇总', format: { area: { top: 2, left: 2, bottom: 3, right: 3 }, formula: 'B2>1', style: { bold: true, fill: 'C6EFCE' } } },
  { kind: 'print', sheet: '汇总', orientation: 'portrait', paper: 'A3', titleRows: { first: 1, last: 1 } },
  { kind: 'protect', sheet: '汇总' },
  { kind: 'addSheet', sheet: '新单位', visibility: 'visible' },
  { kind: 'write', sheet: '新单位', at: { row: 1, column: 1 }, cells: [[{ content: text('一') }, { content: text('3/5') }], [{ content: text('=2') }, { content: number(7), format: '0' }]] },
  { kind: 'addSheet', sheet: '_存', visibility: 'veryHidden' },
  { kind: 'write', sheet: '_存', at: { row: 1, column: 1 }, cells: [[{ content: text('类') }]] },
  { kind: 'write', sheet: '填报', at: { row: 2, column: 1 }, cells: [[{ content: text('改') }, null], [{ content: number(8) }], [null], [{ content: number(9) }]] },
  { kind: 'freeze', sheet: '填报', at: { row: 2, column: 1 } },
  { kind: 'clearSheet', sheet: '_月报状态' },
  { kind: 'clearSheet', sheet: '空白' },
  { kind: 'write', sheet: '空白', at: { row: 1, column: 1 }, cells: [[{ content: number(1) }]] },
  { kind: 'activate', sheet: '新单位' },
];
