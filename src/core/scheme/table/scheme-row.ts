import type { Place } from '../../finding';
import type { SchemePlace } from '../indicator';

/** A cell of the scheme workbook, with the workbook's file. */
export type CellPlace = Place & SchemePlace & { readonly file: string };

/** A row of a sheet of the scheme and where each of its cells is, by Chinese heading. */
export interface SchemeRow<Value> {
  readonly value: Value;
  readonly row: number;
  /** The cell under the heading; the row's first cell where there is no such column. */
  readonly at: (heading: string) => CellPlace;
}

/** The same row with another value made from it. */
export function become<From, To>(row: SchemeRow<From>, value: To): SchemeRow<To> {
  return { ...row, value };
}

/** The place without the file, as the scheme keeps it. */
export function schemePlace({ sheet, cell }: CellPlace): SchemePlace {
  return { sheet, cell };
}
