import { type CellWrite, type Edit, text } from '../edit';
import { type Grid, type Position, cellAt, cellText, extent } from '../grid';
import { EXPLANATION_SHEET } from '../scheme/own-sheets';
import { EXPLANATION_HEADINGS, EXPLANATION_LINE, EXPLANATION_ROWS, EXPLANATION_TOP, explanationSheetEdits } from './explanation-sheet';

/** A row of a form's 核实说明. */
export interface ExplanationRow {
  /** 编号 of the finding. */
  readonly finding: string;
  readonly place: string;
  readonly message: string;
  /** '' takes back what was written. */
  readonly text: string;
}

/** What puts an explanation down in a form: in the row of its 编号, else in the first free one, beyond those laid out where there is none. */
export function explanationEdits(grid: Grid | null, row: ExplanationRow): Edit[] {
  const sheet = grid?.name ?? EXPLANATION_SHEET;
  const standing = grid ? rowsOf(grid) : [];
  const own = standing.find((at) => grid && textIn(grid, { row: at, column: 1 }) === row.finding);
  if (row.text === '') return own === undefined ? [] : [{ kind: 'write', sheet, at: { row: own, column: 1 }, cells: [EXPLANATION_HEADINGS.map(() => ({ content: { kind: 'blank' } }))] }];
  const free = standing.find((at) => grid && EXPLANATION_HEADINGS.every((_, index) => textIn(grid, { row: at, column: index + 1 }) === ''));
  const at = own ?? free ?? EXPLANATION_TOP + 1 + standing.length;
  const look = at > EXPLANATION_TOP + EXPLANATION_ROWS ? { style: EXPLANATION_LINE } : {};
  const cells = [row.finding, row.place, row.message, row.text].map((one): CellWrite => ({ content: one === '' ? { kind: 'blank' } : text(one), ...look }));
  return [...(grid ? [] : explanationSheetEdits()), { kind: 'write', sheet, at: { row: at, column: 1 }, cells: [cells] }];
}

/** Those laid out, and those beyond in which something stands. */
function rowsOf(grid: Grid): number[] {
  const last = Math.max(extent(grid).row, EXPLANATION_TOP + EXPLANATION_ROWS);
  return Array.from({ length: last - EXPLANATION_TOP }, (_, index) => EXPLANATION_TOP + 1 + index);
}

function textIn(grid: Grid, at: Position): string {
  return cellText(cellAt(grid, at)).trim();
}
