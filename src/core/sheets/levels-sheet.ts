import type { Edit } from '../edit';
import { periodName } from '../period';
import { textCell } from './cells';
import { LEAD, TITLE } from './look';
import { rowHeights } from './row-heights';
import { headMerges } from './table-sheet';
import { WIDEST_ON_A4 } from './total-sheet';
import { HEADING_ROW, headingMerges, tableHeadings, tableWidths, unitRows } from './unit-table-rows';
import { FIRST_ROW, type UnitTable } from './unit-tables';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

const LABELS = ['上级', '单位', '报送情况'];

/**
 * 下级单位: the units under those of the table above, which refers to them by formulas. They stand apart from 汇总表, so
 * that its column is of one level and adds up to its total; a filter on 上级 shows one unit's.
 */
export function levelsSheet(plan: WorkbookPlan, table: UnitTable): Edit[] {
  const { sheet, columns } = table;
  const { round } = plan.result;
  const width = Math.max(LABELS.length, ...columns.map(({ column }) => column));
  const rows = [...tableHeadings(LABELS, table, round.scheme), ...unitRows(plan, table)];
  const widths = tableWidths(table, rows.slice(1), { 1: 14, 2: 24, 3: 10 });
  const lead = `报告期：${periodName(round.period)}　按上级单位排列；上级在“${plan.tables[plan.tables.indexOf(table) - 1]?.sheet ?? SHEETS.total}”中的数由这些格按汇总方法得来，不重复计入合计。`;
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[textCell('下级单位明细', TITLE)], [textCell(lead, LEAD)], ...rows] },
    ...headMerges(sheet, width),
    ...headingMerges(LABELS.length, table, round.scheme),
    { kind: 'columnWidths', sheet, widths },
    { kind: 'rowHeights', sheet, heights: { 1: 30, 2: 32, ...rowHeights(rows, widths, HEADING_ROW), [HEADING_ROW]: 24 } },
    { kind: 'freeze', sheet, at: { row: FIRST_ROW, column: LABELS.length + 1 } },
    { kind: 'filter', sheet, area: { top: HEADING_ROW + 1, left: 1, bottom: table.endRow - 1, right: width } },
    { kind: 'print', sheet, orientation: 'landscape', paper: width > WIDEST_ON_A4 ? 'A3' : 'A4', titleRows: { first: HEADING_ROW, last: FIRST_ROW - 1 } },
  ];
}
