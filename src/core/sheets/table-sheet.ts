import type { CellWrite, Edit } from '../edit';
import type { PrintSetup } from '../grid';
import { textCell } from './cells';
import { columnWidths } from './column-widths';
import { HEADING, LEAD, TITLE } from './look';
import { rowHeights } from './row-heights';

/** A sheet that is one table under a title and a line that says what it is. */
export interface TableSheet {
  readonly sheet: string;
  readonly title: string;
  readonly lead: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellWrite[])[];
  /** Widths in characters that the content does not decide, by column number. */
  readonly widths?: Readonly<Record<number, number>>;
  /** The row that stands at the head of every page; the headings' where it does not say. */
  readonly repeated?: number;
  /** A4 where it does not say. */
  readonly paper?: PrintSetup['paper'];
}

/** In characters, all columns together. */
const NARROWEST_TABLE = 90;

/** The first row below the headings of a table sheet. */
export const TABLE_TOP = 4;

export function tableSheet({ sheet, title, lead, headings, rows, widths: given = {}, repeated = TABLE_TOP - 1, paper = 'A4' }: TableSheet): Edit[] {
  const width = headings.length;
  const head = headings.map((heading) => textCell(heading, HEADING));
  const widths = roomy({ ...columnWidths([head, ...rows]), ...given }, width);
  const leadHeight = Math.max(32, rowHeights([[textCell(lead, LEAD)]], { 1: total(widths) }, 1)[1] ?? 0);
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[textCell(title, TITLE)], [textCell(lead, LEAD)], head, ...rows] },
    ...headMerges(sheet, width),
    { kind: 'columnWidths', sheet, widths },
    { kind: 'rowHeights', sheet, heights: { 1: 28, 2: leadHeight, 3: 24, ...rowHeights(rows, widths, TABLE_TOP) } },
    { kind: 'freeze', sheet, at: { row: TABLE_TOP, column: 1 } },
    { kind: 'print', sheet, orientation: 'landscape', paper, titleRows: { first: repeated, last: repeated } },
  ];
}

/** The last column takes what a narrow table lacks for its title and lead. */
function roomy(widths: Readonly<Record<number, number>>, last: number): Record<number, number> {
  const lack = NARROWEST_TABLE - total(widths);
  return lack > 0 ? { ...widths, [last]: (widths[last] ?? 0) + lack } : { ...widths };
}

function total(widths: Readonly<Record<number, number>>): number {
  return Object.values(widths).reduce((sum, width) => sum + width, 0);
}

/** Title and lead over the whole width. */
export function headMerges(sheet: string, width: number): Edit[] {
  if (width < 2) return [];
  return [1, 2].map((row) => ({ kind: 'merge', sheet, area: { top: row, left: 1, bottom: row, right: width } }));
}
