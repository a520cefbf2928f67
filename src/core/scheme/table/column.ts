import type { Cell } from '../../grid';

/** What a column's reader makes of a cell that is not blank; a `problem` ends without a full stop. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly expression?: true };

/** A cell as it is to be read: half-width is up to the reader, the text is trimmed. */
export interface Entry {
  readonly text: string;
  readonly cell: Cell;
}

/** value: every row must have it; column: the column must be there; none: it may be left out. */
export type Need = 'value' | 'column' | 'none';

/** A column of a sheet of the scheme: its Chinese heading and what its cells may hold. */
export interface Column<Value> {
  readonly heading: string;
  readonly need: Need;
  /** Few schemes have this column: that it is not there is not told. */
  readonly rare?: true;
  /** The value of a blank cell, of a missing column, and of a cell that could not be read. */
  readonly otherwise: Value;
  readonly parse: (entry: Entry) => Parsed<Value>;
}

/** The columns of a table by the name of the field each one fills. */
export type Columns<Value> = { readonly [Field in keyof Value]: Column<Value[Field]> };

/** The same column, one that few schemes have. */
export function rare<Value>(column: Column<Value>): Column<Value> {
  return { ...column, rare: true };
}

export const good = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const bad = <Value>(problem: string): Parsed<Value> => ({ ok: false, problem });
