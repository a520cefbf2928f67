import type { LookRows } from '../../core/edit';
import { type Area, type Cell, type Grid, placedCells } from '../../core/grid';
import { requireArea } from './areas';
import { mergeArea } from './merge-area';

/**
 * A sheet with the look of another one's rows. What the other sheet does not tell of its look stays unknown here too.
 * A merge that reaches beyond the rows that are copied together is left out.
 */
export function copyLook(target: Grid, from: Grid, rows: readonly LookRows[]): Grid {
  for (const { first, last, to, times } of rows) {
    requireArea({ top: first, left: 1, bottom: last, right: 1 });
    if (times > 0) requireArea({ top: to, left: 1, bottom: to + (last - first + 1) * times - 1, right: 1 });
  }
  const shifts = rows.flatMap(shiftsOf);
  const sized = { ...target, columnWidths: from.columnWidths, rowHeights: heights(target, from, shifts), cells: lookedCells(target, from, shifts) };
  if (from.merges === 'unknown' || target.merges === 'unknown') return { ...sized, merges: 'unknown' };
  return from.merges.flatMap((area) => shifts.flatMap((shift) => moved(area, shift))).reduce(mergeArea, sized);
}

/** Rows that go together, and by how many rows they are moved. */
interface Shift {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

function shiftsOf({ first, last, to, times }: LookRows): Shift[] {
  return Array.from({ length: times }, (_, index) => ({ first, last, by: to - first + (last - first + 1) * index }));
}

function moved(area: Area, { first, last, by }: Shift): Area[] {
  return area.top >= first && area.bottom <= last ? [{ ...area, top: area.top + by, bottom: area.bottom + by }] : [];
}

function heights(target: Grid, from: Grid, shifts: readonly Shift[]): Grid['rowHeights'] {
  if (from.rowHeights === 'unknown' || target.rowHeights === 'unknown') return 'unknown';
  const own = Object.entries(from.rowHeights).map(([row, height]) => ({ row: Number(row), height }));
  const copied = shifts.flatMap(({ first, last, by }) => own.flatMap(({ row, height }) => (row >= first && row <= last ? [[row + by, height] as const] : [])));
  return { ...target.rowHeights, ...Object.fromEntries(copied) };
}

function lookedCells(target: Grid, from: Grid, shifts: readonly Shift[]): Grid['cells'] {
  const cells = Array.from(target.cells, (row) => Array.from(row ?? []));
  for (const { at, cell } of placedCells(from)) {
    for (const { first, last, by } of shifts) {
      if (at.row < first || at.row > last) continue;
      const row = at.row + by;
      while (cells.length < row) cells.push([]);
      const line = cells[row - 1] ?? [];
      line[at.column - 1] = withLook(line[at.column - 1], cell);
    }
  }
  return cells;
}

function withLook(cell: Cell | undefined, { style, numberFormat }: Cell): Cell {
  return { ...(cell ?? { value: { kind: 'blank' } }), ...(style && { style }), ...(numberFormat !== undefined && { numberFormat }) };
}
