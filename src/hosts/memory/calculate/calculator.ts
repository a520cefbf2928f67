import type { CellValue } from '../../../core/grid';

/** A cell of a workbook: the name of its sheet, one-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What another cell holds: its value, or its formula's result. An unknown sheet gives the error value #REF!. */
export type Lookup = (sheet: string, row: number, column: number) => CellValue;

/**
 * What Excel would show for `formula` (with its leading `=`) in the cell `at`. A formula that it cannot work out makes
 * it throw: a result is never made up.
 */
export type Calculator = (formula: string, at: Place, lookup: Lookup) => CellValue;
