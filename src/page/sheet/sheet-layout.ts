import { type Area, type Grid, type Unknown, extent } from '../../core/grid';
import { linesOf } from './text-width';
import { Track } from './track';

/** Excel's own width of a column, in characters, and height of a row, in pixels. */
const WIDTH = 8.43;
const HEIGHT = 20;
const FONT_SIZE = 11;
const MOST_LINES = 20;

/** Where everything lies on a sheet. */
export interface SheetLayout {
  readonly rows: Track;
  readonly columns: Track;
  /** How many of them stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The merged cells that a row has a part in. */
  mergesIn(row: number): readonly Area[];
}

export function sheetLayout(grid: Grid): SheetLayout {
  const { row, column } = extent(grid);
  const merges = known(grid.merges, []);
  const widths = known(grid.columnWidths, {});
  const [noRows, noColumns] = [new Set(known(grid.hiddenRows, [])), new Set(known(grid.hiddenColumns, []))];
  const chars = (number: number): number => widths[number] ?? WIDTH;
  const byRow = mergesByRow(merges);
  const columns = new Track(Math.max(column + 3, 16), (number) => (noColumns.has(number) ? 0 : pixelsWide(chars(number))));
  const heightOf = rowHeights(grid, { chars, byRow });
  const rows = new Track(Math.max(row + 12, 40), (number) => (noRows.has(number) ? 0 : heightOf(number)));
  const frozen = known(grid.frozen, null);
  return { rows, columns, frozen: { rows: frozen ? frozen.row - 1 : 0, columns: frozen ? frozen.column - 1 : 0 }, mergesIn: (number) => byRow.get(number) ?? NONE };
}

const NONE: readonly Area[] = [];

function pixelsWide(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function mergesByRow(merges: readonly Area[]): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 10_000); row += 1) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return byRow;
}

interface Widths {
  readonly chars: (column: number) => number;
  readonly byRow: ReadonlyMap<number, readonly Area[]>;
}

/** As told, else as high as Excel would make it: by its largest letters, and by the lines of what is wrapped. */
function rowHeights({ rowHeights: told, cells }: Grid, { chars, byRow }: Widths): (row: number) => number {
  const heights = known(told, {});
  return (number) => {
    const height = heights[number];
    if (height !== undefined) return Math.round((height * 4) / 3);
    const row = cells[number - 1];
    if (!row) return HEIGHT;
    const merged = byRow.get(number) ?? NONE;
    return row.reduce((most, cell, index) => {
      if (!cell?.style?.wrap && !cell?.style?.size) return most;
      const column = index + 1;
      const line = Math.round((cell.style.size ?? FONT_SIZE) * 1.75);
      const text = cell.style.wrap && 'value' in cell.value && !merged.some((area) => column >= area.left && column <= area.right) ? String(cell.value.value) : '';
      return Math.max(most, line * Math.min(MOST_LINES, linesOf(text, (chars(column) * FONT_SIZE) / (cell.style.size ?? FONT_SIZE))));
    }, HEIGHT);
  };
}

function known<Property>(property: Property | Unknown, otherwise: Property): Property {
  return property === 'unknown' ? otherwise : property;
}
