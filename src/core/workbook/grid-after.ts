import type { CellWrite, Edit } from '../edit';
import { BLANK, type Cell, type CellValue, type Grid, emptyGrid } from '../grid';
import { heldContent } from './sheet-contents';
import { withCell } from './with-cell';

/** What a sheet will say once edits that write texts to it were applied; null: it is not there yet. */
export function gridAfter(grid: Grid | null, edits: readonly Edit[]): Grid | null {
  return edits.reduce<Grid | null>((now, edit) => {
    if (edit.kind === 'addSheet') return emptyGrid(edit.sheet);
    return edit.kind === 'write' && now ? written(now, edit) : now;
  }, grid);
}

function written(grid: Grid, { at, cells }: Extract<Edit, { kind: 'write' }>): Grid {
  const writes = cells.flatMap((line, row) => line.flatMap((write, column) => (write ? [{ write, at: { row: at.row + row, column: at.column + column } }] : [])));
  return writes.reduce((now, one) => withCell(now, one.at, () => cellOf(one.write)), grid);
}

function cellOf({ content }: CellWrite): Cell {
  const held = heldContent(content);
  const value: CellValue = { kind: 'text', value: held };
  return held === '' ? BLANK : { value };
}
