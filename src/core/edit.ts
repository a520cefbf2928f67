import type { Area, CellStyle, ConditionalFormat, Position, PrintSetup, Validation, Visibility } from './grid';

/**
 * What a cell is to hold. A text is always written as text (number format `@` set first),
 * so that no text can turn into a formula, a date or a number. A formula's `cached` value is
 * what the engine computed for it: null where the formula shows nothing ("").
 */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number | string | boolean | null };

export interface CellWrite {
  readonly content: Content;
  /** An Excel number format; ignored for a text, which always takes `@`. */
  readonly format?: string;
  readonly style?: CellStyle;
  readonly note?: string;
}

/** Rows of a design and where their look goes: to the row `to`, `times` times one below the other. */
export interface LookRows {
  readonly first: number;
  readonly last: number;
  readonly to: number;
  readonly times: number;
}

/** The closed vocabulary of changes to a workbook; `hosts/memory` defines what each one means. */
export type Edit =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly visibility: Visibility }
  /** Takes everything off a sheet, its protection too; the sheet, its name and what refers to it stay. */
  | { readonly kind: 'clearSheet'; readonly sheet: string }
  /** `cells[r][c]` goes to (top + r, left + c); a null leaves the cell as it is. */
  | { readonly kind: 'write'; readonly sheet: string; readonly at: Position; readonly cells: readonly (readonly (CellWrite | null)[])[] }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  /** Takes the look of rows of another sheet: styles, number formats, merges within those rows, heights, and all its widths. What cells hold stays. */
  | { readonly kind: 'copyLook'; readonly sheet: string; readonly from: string; readonly rows: readonly LookRows[] }
  /** Widths in characters, by column number. */
  | { readonly kind: 'columnWidths'; readonly sheet: string; readonly widths: Readonly<Record<number, number>> }
  /** Heights in points, by row number. */
  | { readonly kind: 'rowHeights'; readonly sheet: string; readonly heights: Readonly<Record<number, number>> }
  /** Rows above and columns left of `at` stay in view. */
  | { readonly kind: 'freeze'; readonly sheet: string; readonly at: Position }
  | { readonly kind: 'validate'; readonly sheet: string; readonly validation: Validation }
  | { readonly kind: 'formatWhen'; readonly sheet: string; readonly format: ConditionalFormat }
  /** Filter buttons in the first row of `area`; a sheet has one such area at most. */
  | { readonly kind: 'filter'; readonly sheet: string; readonly area: Area }
  /** One page wide and as many pages long as it takes; on A4 unless it says otherwise. */
  | ({ readonly kind: 'print'; readonly sheet: string } & PrintSetup)
  /** Protects the sheet without a password; rows may still be put in where it says so. */
  | { readonly kind: 'protect'; readonly sheet: string; readonly allow?: 'insertRows' }
  | { readonly kind: 'activate'; readonly sheet: string };

export const blank: Content = { kind: 'blank' };
export const number = (value: number): Content => ({ kind: 'number', value });
export const text = (value: string): Content => ({ kind: 'text', value });
