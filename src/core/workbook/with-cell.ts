import { BLANK, type Cell, type Grid, type Position } from '../grid';

/** The sheet with another cell in one place, made from the one that is there. */
export function withCell(grid: Grid, { row, column }: Position, change: (cell: Cell) => Cell): Grid {
  const cells = Array.from(grid.cells, (line) => line ?? []);
  while (cells.length < row) cells.push([]);
  const line = [...(cells[row - 1] ?? [])];
  line[column - 1] = change(line[column - 1] ?? BLANK);
  cells[row - 1] = line;
  return { ...grid, cells };
}
