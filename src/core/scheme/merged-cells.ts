import { type Area, type Grid, type Position, cellAt, cellText } from '../grid';

/** A cell as one sees it: a merged cell shows its first cell's text all over its area. */
export interface SeenCell {
  readonly text: string;
  readonly area: Area;
}

/** Looks up cells of the sheet with its merges spread out; white space within texts is dropped. */
export function seenCells(grid: Grid): (position: Position) => SeenCell {
  const merges = grid.merges === 'unknown' ? [] : grid.merges;
  return ({ row, column }) => {
    const merged = merges.find((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right);
    const area = merged ?? { top: row, left: column, bottom: row, right: column };
    return { text: cellText(cellAt(grid, { row: area.top, column: area.left })).replace(/\s+/g, ''), area };
  };
}
