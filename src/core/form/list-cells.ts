import type { Area, Position } from '../grid';
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

/** The cells of one column of a list. */
export function columnArea({ row, rows }: ListArea, { column }: Position): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column };
}
