import { type Operation, onSheet, passing } from './operation';
import { type Run, columnsOf } from './write-shape';

/** What must be known of a sheet to clear it. */
export interface Cleared {
  readonly sheet: string;
  /** The page was set up. */
  readonly printed: boolean;
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

/** The sheet as if it had just been added, but for title rows, which Excel's client cannot take away. */
export function clearSheet({ sheet, printed, columns, rows, hidden }: Cleared): Operation[] {
  return [
    emptySheet(sheet),
    onSheet(sheet, (one) => {
      one.freezePanes.unfreeze();
      one.autoFilter.remove();
      if (printed) {
        one.pageLayout.orientation = 'Portrait';
        one.pageLayout.zoom = { scale: 100 };
      }
      for (const column of hidden.columns) passing(one.getRange(columnsOf({ first: column, last: column }))).columnHidden = false;
      for (const row of hidden.rows) passing(one.getRange(`${row}:${row}`)).rowHidden = false;
      for (const run of columns) passing(one.getRange(columnsOf(run))).format.useStandardWidth = true;
      for (const { first, last } of rows) passing(one.getRange(`${first}:${last}`)).format.useStandardHeight = true;
    }, 8 + 2 * (columns.length + rows.length)),
  ];
}
