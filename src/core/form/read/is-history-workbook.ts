import type { Grid } from '../../grid';
import { NEEDED_COLUMNS, columnsOf } from '../../history/read-history';

/** True for a workbook with a sheet of figures of earlier periods: nothing that a unit fills in is laid out so. */
export function isHistoryWorkbook(sheets: readonly Grid[]): boolean {
  return sheets.map(columnsOf).some((columns) => NEEDED_COLUMNS.every((column) => columns[column] !== undefined));
}
