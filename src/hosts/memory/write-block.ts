import { toAddress } from '../../core/address';
import type { CellWrite, Edit } from '../../core/edit';
import { type Cell, type Grid, type Position } from '../../core/grid';
import { holds, requireArea } from './areas';
import { refuse } from './refuse';
import { writtenCell } from './written-cell';

type Write = Extract<Edit, { kind: 'write' }>;

/** A merged cell can hold something in its top left corner only; the cells under it may be blank and have a style. */
export function writeBlock(grid: Grid, { at, cells }: Write): Grid {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [...grid.cells];
  cells.forEach((writes, offset) => {
    const number = at.row + offset;
    const row = [...(rows[number - 1] ?? [])];
    writes.forEach((write, index) => {
      if (write === null) return;
      const place = { row: number, column: at.column + index };
      requireArea({ top: place.row, left: place.column, bottom: place.row, right: place.column });
      requireNotCovered(grid, place, write);
      row[place.column - 1] = writtenCell(row[place.column - 1], write, toAddress(place));
    });
    rows[number - 1] = row;
  });
  return { ...grid, cells: rows };
}

function requireNotCovered(grid: Grid, place: Position, { content }: CellWrite): void {
  if (grid.merges === 'unknown' || content.kind === 'blank' || (content.kind === 'text' && content.value === '')) return;
  const over = grid.merges.find((area) => holds(area, place));
  if (over && (over.top !== place.row || over.left !== place.column)) {
    throw refuse(`工作表“${grid.name}”的${toAddress(place)}没有写成`, `它在合并单元格${toAddress({ row: over.top, column: over.left })}里面`);
  }
}
