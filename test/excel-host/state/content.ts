import type { CellValue } from '../../../src/core/grid';

/** What a cell holds: a value, or a formula with its leading `=`. */
export type Content = CellValue | { readonly kind: 'formula'; readonly formula: string; /** Its result when the workbook was seeded. */ readonly seeded?: CellValue };

/** How a cell looks and whether it is locked, by the path of the property below `format`: `fill.color`. Absent means the default. */
export type Look = Readonly<Record<string, string | number | boolean>>;

export interface StoredCell {
  readonly content: Content;
  readonly numberFormat: string;
  readonly look: Look;
}

export const BLANK_CONTENT: Content = { kind: 'blank' };
export const EMPTY_CELL: StoredCell = { content: BLANK_CONTENT, numberFormat: 'General', look: {} };

/** As the client shows it in `values`. */
export function shown(value: CellValue): string | number | boolean {
  return value.kind === 'blank' ? '' : value.value;
}
