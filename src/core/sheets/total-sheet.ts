import { toAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import type { Standing } from '../rollup/summary';
import type { Unit } from '../scheme/unit';
import { emptyCell, textCell } from './cells';
import { CHECK_LABELS, checkCells, DISAGREES } from './check-rows';
import { columnWidths } from './column-widths';
import { coverageSentence } from './coverage-sentence';
import { HEADING, LEAD, MIDDLE, STANDING_LOOK, TITLE, TOTAL, WORDS, WRONG } from './look';
import { rankCell } from './rank-cell';
import { rowHeights } from './row-heights';
import { headMerges } from './table-sheet';
import { totalCell } from './total-cell';
import { totalNotes } from './total-notes';
import { unitCell } from './unit-cell';
import { FIRST_ROW, SHEETS, type TotalColumn, type WorkbookPlan } from './workbook-plan';

const LABEL_COLUMNS = 2;
const HEADING_ROW = 3;
const WIDEST_NUMBER = 12;
const WIDTH_OF_TEXT = 28;
/** In columns: more than these are too small to be read aloud from an A4 page. */
const WIDEST_ON_A4 = 14;

/** 汇总表: a row a unit, a column an indicator, live formulas throughout, and under it the check against the engine. */
export function totalSheet(plan: WorkbookPlan): Edit[] {
  const { round, summary } = plan.result;
  const sheet = SHEETS.total;
  const width = Math.max(LABEL_COLUMNS, ...plan.columns.map(({ column, rankColumn }) => rankColumn ?? column));
  const rows = [...headings(plan), ...plan.rows.map((row) => unitRow(plan, row)), totalRow(plan), ...checkRows(plan)];
  const { city, name } = round.scheme;
  const title = `${name.startsWith(city) ? '' : city}${name}汇总表`;
  const widths = totalWidths(plan, rows);
  const lead = `报告期：${periodName(round.period)}　${coverageSentence(summary.coverage)}`;
  const results = plan.totalRow + CHECK_LABELS.length;
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[textCell(title, TITLE)], [textCell(lead, LEAD)], ...rows] },
    ...headMerges(sheet, width),
    ...headingMerges(plan),
    { kind: 'columnWidths', sheet, widths },
    { kind: 'rowHeights', sheet, heights: { 1: 30, 2: 32, ...rowHeights(rows, widths, HEADING_ROW), [HEADING_ROW]: 24 } },
    { kind: 'freeze', sheet, at: { row: FIRST_ROW, column: LABEL_COLUMNS + 1 } },
    ...totalNotes(plan, width, widths),
    { kind: 'print', sheet, orientation: 'landscape', paper: width > WIDEST_ON_A4 ? 'A3' : 'A4', titleRows: { first: HEADING_ROW, last: FIRST_ROW - 1 } },
    {
      kind: 'formatWhen',
      sheet,
      format: {
        area: { top: results, left: LABEL_COLUMNS + 1, bottom: results, right: Math.max(width, LABEL_COLUMNS + 1) },
        formula: `${toAddress({ row: results, column: LABEL_COLUMNS + 1 })}="${DISAGREES}"`,
        style: WRONG,
      },
    },
  ];
}

/** Numbers take a narrow column under a wrapped heading, texts a wide one. */
function totalWidths({ columns }: WorkbookPlan, rows: readonly CellWrite[][]): Record<number, number> {
  const widths = columnWidths(rows.slice(1), WIDEST_NUMBER);
  for (const { indicator, column } of columns) if (indicator.type === '文本') widths[column] = WIDTH_OF_TEXT;
  return { ...widths, 1: 24, 2: 10 };
}

function headings(plan: WorkbookPlan): CellWrite[][] {
  const labels = ['单位', '报送情况'].map((label) => textCell(label, HEADING));
  const groups = itemGroups(plan).flatMap(({ title, left, right }) => [textCell(title, HEADING), ...Array.from({ length: right - left }, () => emptyCell(HEADING))]);
  const names = plan.columns.flatMap((column) => {
    const { name, measure } = column.indicator;
    return withRank(column, textCell(measure === '' ? name : `${name}\n（${measure}）`, HEADING), () => textCell('名次', HEADING));
  });
  return [[...labels, ...groups], [emptyCell(HEADING), emptyCell(HEADING), ...names]];
}

/** The runs of columns that belong to one item. */
function itemGroups({ columns, result }: WorkbookPlan): { readonly title: string; readonly left: number; readonly right: number }[] {
  const { items } = result.round.scheme;
  const groups: { item: string; left: number; right: number }[] = [];
  for (const { indicator, column, rankColumn } of columns) {
    const last = groups.at(-1);
    const right = rankColumn ?? column;
    if (last?.item === indicator.item) last.right = right;
    else groups.push({ item: indicator.item, left: column, right });
  }
  return groups.map(({ item, left, right }) => {
    const number = items.find(({ shortName }) => shortName === item)?.number ?? '';
    return { title: number === '' ? item : `${number}.${item}`, left, right };
  });
}

/** The two labels over both rows, an item's heading over its columns. */
function headingMerges(plan: WorkbookPlan): Edit[] {
  const wide = itemGroups(plan).filter(({ left, right }) => left < right);
  return [
    ...[1, 2].map((column) => merge({ top: 3, left: column, bottom: 4, right: column })),
    ...wide.map(({ left, right }) => merge({ top: 3, left, bottom: 3, right })),
  ];
}

function merge(area: { top: number; left: number; bottom: number; right: number }): Edit {
  return { kind: 'merge', sheet: SHEETS.total, area };
}

function unitRow(plan: WorkbookPlan, row: WorkbookPlan['rows'][number]): CellWrite[] {
  const cells = plan.columns.flatMap((column) => withRank(column, unitCell(plan, row, column.indicator), () => rankCell(plan, row, column)));
  const standing = standingOf(plan, row.unit);
  return [textCell(row.unit.name, WORDS), textCell(standing, STANDING_LOOK[standing]), ...cells];
}

/** Of a unit with several forms, the standing that needs attention most. */
function standingOf({ result }: WorkbookPlan, unit: Unit): Standing {
  const standings = result.summary.coverage.rows.filter((row) => row.unit.code === unit.code).map(({ standing }) => standing);
  const order: readonly Standing[] = ['退回', '未报', '迟报'];
  return order.find((one) => standings.includes(one)) ?? '已报';
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

function withRank({ rankColumn }: TotalColumn, own: CellWrite, rank: () => CellWrite): CellWrite[] {
  return rankColumn === null ? [own] : [own, rank()];
}
