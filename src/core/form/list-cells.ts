import { type Area, type Position, cellText, placedCells } from '../grid';
import type { Form, ListArea } from '../scheme/form';

/** The cells of a form's lists that are to be filled. */
export function listCells({ lists }: Pick<Form, 'lists'>): Position[] {
  return lists.flatMap((area) => area.columns.flatMap(({ at }) => rowsOf(area).map((row) => ({ row, column: at.column }))));
}

/** A form without lists and unit rows: nothing of it is laid out anew when it is issued. */
export function isFixed({ unitRow, lists }: Pick<Form, 'unitRow' | 'lists'>): boolean {
  return unitRow === null && lists.length === 0;
}

export function rowsOf({ row, rows }: ListArea): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

/** How many rows below a list that ends the sheet are checked as well. */
const BELOW = 200;

/** The cells of one column of a list and, where nothing of the form stands below it, those in which more may be typed. */
export function openArea(area: ListArea, at: Position, form: Pick<Form, 'layout' | 'slots' | 'headers' | 'lists'>): Area {
  const own = columnArea(area, at);
  return lowestRow(form) > own.bottom ? own : { ...own, bottom: own.bottom + BELOW };
}

function lowestRow(form: Pick<Form, 'layout' | 'slots' | 'headers' | 'lists'>): number {
  const { layout, slots, headers } = form;
  const rows = [...listCells(form), ...slots.map(({ at }) => at), ...headers.map(({ at }) => at)].map(({ row }) => row);
  const merged = layout.merges === 'unknown' ? [] : layout.merges.map(({ bottom }) => bottom);
  const filled = placedCells(layout).flatMap(({ at, cell }) => (cellText(cell) === '' && cell.formula === undefined ? [] : [at.row]));
  return [...rows, ...merged, ...filled].reduce((lowest, row) => Math.max(lowest, row), 0);
}

/** The cells of one column of a list. */
export function columnArea({ row, rows }: ListArea, { column }: Position): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column };
}
