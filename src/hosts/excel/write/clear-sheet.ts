import { areaAddress } from '../../../core/address';
import type { Area } from '../../../core/grid';
import { type Operation, onSheet } from './operation';
import { type Run, columnsOf } from './write-shape';

/** What must be known of a sheet to clear it. */
export interface Cleared {
  readonly sheet: string;
  readonly area: Area;
  /** Columns and rows that are shown: a hidden one is only shown again, for its size cannot be asked for and would not come back. */
  readonly columns: readonly Run[];
  readonly rows: readonly Run[];
}

/** Takes everything off the area: contents, looks, merges, rules. */
export function emptyArea(sheet: string, area: Area): Operation {
  return onSheet(sheet, (one) => {
    const range = one.getRange(areaAddress(area));
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear('All');
    range.untrack();
  }, 6);
}

/** The sheet as if it had just been added. */
export function clearSheet({ sheet, area, columns, rows }: Cleared): Operation[] {
  return [
    emptyArea(sheet, area),
    onSheet(sheet, (one) => {
      one.freezePanes.unfreeze();
      one.autoFilter.remove();
      one.pageLayout.orientation = 'Portrait';
      one.pageLayout.zoom = { scale: 100 };
      const range = one.getRange(areaAddress(area));
      range.rowHidden = false;
      range.columnHidden = false;
      for (const run of columns) one.getRange(columnsOf(run)).format.useStandardWidth = true;
      for (const { first, last } of rows) one.getRange(`${first}:${last}`).format.useStandardHeight = true;
      range.untrack();
    }, 8 + 2 * (columns.length + rows.length)),
  ];
}
