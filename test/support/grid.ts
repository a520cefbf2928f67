import { type Cell, type Grid, emptyGrid } from '../../src/core/grid';

/** How a test writes a cell: a number, a text, a blank (null), or a whole cell. */
export type Shorthand = number | string | null | Cell;

export function cell(value: Shorthand): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { value: { kind: 'number', value } };
  if (typeof value === 'string') return { value: { kind: 'text', value } };
  return value;
}

/** A formula with the value that its program cached. */
export function formula(text: string, cached: number | string | null): Cell {
  const base = { formula: text };
  if (cached === null) return { ...base, value: { kind: 'blank' }, uncached: true };
  return typeof cached === 'number'
    ? { ...base, value: { kind: 'number', value: cached } }
    : { ...base, value: { kind: 'text', value: cached } };
}

/** A sheet from rows of shorthand. */
export function sheet(name: string, rows: readonly (readonly Shorthand[])[], more: Partial<Grid> = {}): Grid {
  return { ...emptyGrid(name), cells: rows.map((row) => row.map(cell)), ...more };
}

/** The texts of a sheet, row by row, for reading in an expectation. */
export function texts(grid: Grid): string[][] {
  return grid.cells.map((row) =>
    Array.from(row ?? [], (one) => (!one || one.value.kind === 'blank' ? '' : String(one.value.value))),
  );
}
