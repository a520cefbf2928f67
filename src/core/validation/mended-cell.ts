import type { Cell } from '../grid';
import type { Mended } from './fix-rule';

/** The cell after it was put right. */
export function mendedCell({ style, note }: Cell, { value, formula, numberFormat }: Mended): Cell {
  return { value, ...(formula !== undefined && { formula }), ...(numberFormat !== undefined && { numberFormat }), ...(style && { style }), ...(note !== undefined && { note }) };
}
