import { toAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import { emptyCell, textCell } from './cells';
import { CHECK_LABELS, checkCells, DISAGREES } from './check-rows';
import { coverageSentence } from './coverage-sentence';
import { LEAD, MIDDLE, TITLE, TOTAL, WORDS, WRONG } from './look';
import { rowHeights } from './row-heights';
import { headMerges } from './table-sheet';
import { totalCell } from './total-cell';
import { totalNotes } from './total-notes';
import { HEADING_ROW, headingMerges, tableHeadings, tableWidths, unitRows, withRank } from './unit-table-rows';
import { FIRST_ROW } from './unit-tables';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

const LABELS = ['单位', '报送情况'];
/** In columns: more than these are too small to be read aloud from an A4 page. */
export const WIDEST_ON_A4 = 14;

/** 汇总表: a row a unit, a column an indicator, live formulas throughout, and under it the check against the engine. */
export function totalSheet(plan: WorkbookPlan): Edit[] {
  const { round } = plan.result;
  const [table] = plan.tables;
  const { sheet } = table;
  const { city, name } = round.scheme;
  const width = Math.max(LABELS.length, ...plan.columns.map(({ column, rankColumn }) => rankColumn ?? column));
  const rows = [...tableHeadings(LABELS, table, round.scheme), ...unitRows(plan, table), totalRow(plan), ...checkRows(plan)];
  const title = `${name.startsWith(city) ? '' : city}${name}汇总表`;
  const widths = tableWidths(table, rows.slice(1), { 1: 24, 2: 10 });
  const lead = `报告期：${periodName(round.period)}　${coverageSentence(plan.result)}`;
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[textCell(title, TITLE)], [textCell(lead, LEAD)], ...rows] },
    ...headMerges(sheet, width),
    ...headingMerges(LABELS.length, table, round.scheme),
    { kind: 'columnWidths', sheet, widths },
    { kind: 'rowHeights', sheet, heights: { 1: 30, 2: 32, ...rowHeights(rows, widths, HEADING_ROW), [HEADING_ROW]: 24 } },
    { kind: 'freeze', sheet, at: { row: FIRST_ROW, column: LABELS.length + 1 } },
    ...totalNotes(plan, width, widths),
    { kind: 'print', sheet, orientation: 'landscape', paper: width > WIDEST_ON_A4 ? 'A3' : 'A4', titleRows: { first: HEADING_ROW, last: FIRST_ROW - 1 } },
    disagreement(plan, width),
  ];
}

/** Marks what Excel does not come to as the engine did. */
function disagreement(plan: WorkbookPlan, width: number): Edit {
  const row = plan.totalRow + CHECK_LABELS.length;
  const left = LABELS.length + 1;
  const area = { top: row, left, bottom: row, right: Math.max(width, left) };
  return { kind: 'formatWhen', sheet: SHEETS.total, format: { area, formula: `${toAddress({ row, column: left })}="${DISAGREES}"`, style: WRONG } };
}

function totalRow(plan: WorkbookPlan): CellWrite[] {
  const label = { ...TOTAL, align: 'center' } as const;
  const cells = plan.columns.flatMap((column) => withRank(column, totalCell(plan, column), () => emptyCell(TOTAL)));
  return [textCell('合计', label), emptyCell(label), ...cells];
}

function checkRows(plan: WorkbookPlan): CellWrite[][] {
  const byColumn = plan.columns.map((column) => ({ column, cells: checkCells(plan, column) }));
  return CHECK_LABELS.map((label, index) => [
    textCell(label, WORDS),
    emptyCell(),
    ...byColumn.flatMap(({ column, cells }) => withRank(column, cells[index] ?? emptyCell(), () => emptyCell(MIDDLE))),
  ]);
}
