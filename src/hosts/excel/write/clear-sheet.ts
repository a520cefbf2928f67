import { type Operation, onSheet, passing } from './operation';
import { type Run, columnsOf } from './write-shape';

/** What must be known of a sheet to clear it. */
export interface Cleared {
  readonly sheet: string;
  /** Columns and rows that are shown: a hidden one is only shown again, for its size cannot be asked for and would not come back. */
  readonly columns: readonly Run[];
  readonly rows: readonly Run[];
  readonly hidden: { readonly columns: readonly number[]; readonly rows: readonly number[] };
}

/** Takes everything off the cells: contents, looks, merges, rules. */
export function emptySheet(sheet: string): Operation {
  return onSheet(sheet, (one) => {
    const range = passing(one.getRange());
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear('All');
  }, 6);
}

/** The cells as if the sheet had just been added. */
export function clearSheet({ sheet, columns, rows, hidden }: Cleared): Operation[] {
  return [
    emptySheet(sheet),
    onSheet(sheet, (one) => {
      for (const column of hidden.columns) passing(one.getRange(columnsOf({ first: column, last: column }))).columnHidden = false;
      for (const row of hidden.rows) passing(one.getRange(`${row}:${row}`)).rowHidden = false;
      for (const run of columns) passing(one.getRange(columnsOf(run))).format.useStandardWidth = true;
      for (const { first, last } of rows) passing(one.getRange(`${first}:${last}`)).format.useStandardHeight = true;
    }, 2 * (columns.length + rows.length)),
  ];
}
