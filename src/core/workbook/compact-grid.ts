import { withoutTravelling } from '../form/travelling/without-travelling';
import { type Cell, type CellValue, type Grid, emptyGrid, placedCells } from '../grid';

/** A cell as it travels: a plain value, `[value, number format]`, or all that there is to it. */
type PlainValue = number | string | boolean;
type CompactCell = PlainValue | readonly [PlainValue, number] | { readonly v: CellValue; readonly n?: number; readonly f?: string; readonly u?: true };

/** A row as it travels: its number, then column and cell by turns. */
export type CompactRow = readonly (number | CompactCell)[];

/** A sheet as it travels: what reading a form looks at, and no looks. */
export interface CompactGrid extends Pick<Grid, 'name' | 'visibility' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'protected'> {
  readonly formats: readonly string[];
  readonly rows: readonly CompactRow[];
}

/** Files that stay in the workbook are compacted again whenever it is worked out. */
const compacted = new WeakMap<Grid, CompactGrid>();

export function compactGrid(grid: Grid): CompactGrid {
  const known = compacted.get(grid) ?? compactedNow(grid);
  compacted.set(grid, known);
  return known;
}

function compactedNow(grid: Grid): CompactGrid {
  const { name, visibility, merges, hiddenRows, hiddenColumns } = grid;
  const formats: string[] = [];
  const indexes = new Map<string, number>();
  const formatOf = (format: string): number => {
    const known = indexes.get(format) ?? formats.push(format) - 1;
    indexes.set(format, known);
    return known;
  };
  const rows = new Map<number, (number | CompactCell)[]>();
  for (const { at, cell } of placedCells(withoutTravelling(grid))) {
    const compact = compactCell(cell, formatOf);
    if (compact === null) continue;
    const row = rows.get(at.row) ?? [at.row];
    row.push(at.column, compact);
    rows.set(at.row, row);
  }
  return { name, visibility, merges, hiddenRows, hiddenColumns, protected: grid.protected, formats, rows: [...rows.values()] };
}

/** Null for a cell that holds nothing. */
function compactCell({ value, formula, uncached, numberFormat }: Cell, formatOf: (format: string) => number): CompactCell | null {
  if (formula === undefined && value.kind === 'blank') return null;
  const format = numberFormat === undefined ? undefined : formatOf(numberFormat);
  if (formula !== undefined || uncached || value.kind === 'blank' || value.kind === 'error') {
    return { v: value, ...(format !== undefined && { n: format }), ...(formula !== undefined && { f: formula }), ...(uncached && { u: true as const }) };
  }
  return format === undefined ? value.value : [value.value, format];
}

/** The sheet as it was, but for its looks: those are unknown. */
export function fullGrid({ formats, rows, ...kept }: CompactGrid): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const [number, ...rest] of rows) {
    const line: Cell[] = [];
    for (let index = 0; index + 1 < rest.length; index += 2) {
      const compact = rest[index + 1];
      if (compact !== undefined) line[Number(rest[index]) - 1] = fullCell(compact, formats);
    }
    cells[Number(number) - 1] = line;
  }
  const looks = { columnWidths: 'unknown', rowHeights: 'unknown', frozen: 'unknown', validations: 'unknown', conditionalFormats: 'unknown' } as const;
  return { ...emptyGrid(kept.name), ...kept, ...looks, cells: Array.from(cells, (line) => line ?? []) };
}

function fullCell(compact: CompactCell, formats: readonly string[]): Cell {
  if (typeof compact !== 'object') return { value: valueOf(compact) };
  if ('v' in compact) {
    const { v: value, n, f, u } = compact;
    return { value, ...(f !== undefined && { formula: f }), ...(u && { uncached: true as const }), ...formatIn(formats, n) };
  }
  const [value, format] = compact;
  return { value: valueOf(value), ...formatIn(formats, format) };
}

function formatIn(formats: readonly string[], index: number | undefined): Pick<Cell, 'numberFormat'> {
  const numberFormat = index === undefined ? undefined : formats[index];
  return numberFormat === undefined ? {} : { numberFormat };
}

function valueOf(value: PlainValue): CellValue {
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'string' ? { kind: 'text', value } : { kind: 'boolean', value };
}
