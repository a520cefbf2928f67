import { type Cell, type Grid, type PlacedCell, type Position, cellAt, placedCells } from '../../../core/grid';
import type { Patch } from './write-cells';
import type { Target } from './targets';

/** Excel takes a block in one piece; beyond so many cells that hold nothing it is cheaper to begin a new one. */
const SPARE_CELLS = 1000;
const SPARE_TIMES = 4;

/** All that stands on a sheet that was empty, as few blocks. `over`: cells may have a number format already. */
export function patchesOfSheet(grid: Grid, over: boolean): Patch[] {
  const bands: Band[] = [];
  for (const line of rowsOf(placedCells(grid))) {
    const last = bands.at(-1);
    if (!last || !join(last, line)) bands.push({ cells: [...line], ...edgesOf(line) });
  }
  return bands.map(({ cells }) => patchOf(grid.name, cells, ({ numberFormat }) => numberFormat ?? (over ? 'General' : null)));
}

/** Rows that follow each other. */
interface Band {
  readonly cells: PlacedCell[];
  left: number;
  right: number;
}

function rowsOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last && last[0]?.at.row === cell.at.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

function edgesOf(line: readonly PlacedCell[]): { left: number; right: number } {
  return { left: line[0]?.at.column ?? 1, right: line.at(-1)?.at.column ?? 1 };
}

/** Takes the row into the band, unless it does not follow or too much of the rectangle would hold nothing. */
function join(band: Band, line: readonly PlacedCell[]): boolean {
  const [first, last, next] = [band.cells[0], band.cells.at(-1), line[0]];
  if (!first || !last || !next || next.at.row > last.at.row + 1) return false;
  const edges = edgesOf(line);
  const [left, right] = [Math.min(band.left, edges.left), Math.max(band.right, edges.right)];
  const size = (next.at.row - first.at.row + 1) * (right - left + 1);
  if (size > (band.cells.length + line.length) * SPARE_TIMES + SPARE_CELLS) return false;
  band.cells.push(...line);
  [band.left, band.right] = [left, right];
  return true;
}

/** The cells that the edits write on a sheet of which the rest stays, each as it is afterwards. */
export function patchesOfEdits({ edits }: Target, before: Grid, after: Grid): Patch[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'write') return [];
    const places = edit.cells.flatMap((row, down) => row.flatMap((write, across) => (write ? [{ row: edit.at.row + down, column: edit.at.column + across }] : [])));
    if (places.length === 0) return [];
    return [patchOf(after.name, places.map((at) => ({ at, cell: cellAt(after, at) })), (cell, at) => changedFormat(cellAt(before, at), cell))];
  });
}

function changedFormat({ numberFormat: before }: Cell, { numberFormat: after }: Cell): string | null {
  return after === before ? null : (after ?? 'General');
}

function patchOf(sheet: string, placed: readonly PlacedCell[], formatOf: (cell: Cell, at: Position) => string | null): Patch {
  const area = boundsOf(placed.map(({ at }) => at));
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const cells: (Cell | undefined)[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => undefined));
  const formats: (string | null)[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const { at, cell } of placed) {
    const [down, across] = [at.row - area.top, at.column - area.left];
    (cells[down] ?? [])[across] = cell;
    (formats[down] ?? [])[across] = formatOf(cell, at);
  }
  return { sheet, area, cells, formats };
}

function boundsOf(places: readonly Position[]): Patch['area'] {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const { row, column } of places) {
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  return { top, left, bottom, right };
}

/** The cells of a patch that are written, row by row. */
export function writtenCells({ area, cells }: Patch): PlacedCell[] {
  return cells.flatMap((row, down) => row.flatMap((cell, across) => (cell ? [{ at: { row: area.top + down, column: area.left + across }, cell }] : [])));
}
