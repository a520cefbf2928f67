import type { LookRows } from '../../core/edit';
import { type Area, BLANK, type Cell, type Grid } from '../../core/grid';
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

/** Every cell of the rows, those of which the other sheet has nothing too: they take its plain look. */
function lookedCells(target: Grid, from: Grid, shifts: readonly Shift[]): Grid['cells'] {
  const cells = Array.from(target.cells, (row) => Array.from(row ?? []));
  for (const { first, last, by } of shifts) {
    for (let row = first; row <= last; row += 1) {
      while (cells.length < row + by) cells.push([]);
      cells[row + by - 1] = lookedRow(cells[row + by - 1] ?? [], from.cells[row - 1] ?? []);
    }
  }
  return cells;
}

type Row = readonly (Cell | undefined)[];

function lookedRow(target: Row, from: Row): (Cell | undefined)[] {
  return Array.from({ length: Math.max(target.length, from.length) }, (_, index) => {
    const [cell, look] = [target[index], from[index]];
    return cell || look ? withLook(cell, look ?? BLANK) : undefined;
  });
}

function withLook(cell: Cell | undefined, { style, numberFormat }: Cell): Cell {
  const copy: { -readonly [Key in keyof Cell]: Cell[Key] } = { ...(cell ?? BLANK) };
  delete copy.style;
  delete copy.numberFormat;
  return { ...copy, ...(style && { style }), ...(numberFormat !== undefined && { numberFormat }) };
}
