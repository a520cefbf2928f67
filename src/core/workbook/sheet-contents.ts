import { toAddress } from '../address';
import { cleanText } from '../clean-text';
import type { Content, Edit } from '../edit';
import { type Cell, type Grid, type Position, cellText, placedCells } from '../grid';

/** What a cell holds, in the same words whether it is about to be written or was read back; '' for nothing. */
export type Held = string;

/** A cell and what it holds. */
export interface HeldCell {
  readonly at: Position;
  readonly held: Held;
}

/** What the edits leave in the cells of each sheet that they write to, cells that hold nothing left out. */
export function contentsOfEdits(edits: readonly Edit[]): ReadonlyMap<string, ReadonlyMap<string, HeldCell>> {
  const sheets = new Map<string, Map<string, HeldCell>>();
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    const cells = sheets.get(edit.sheet) ?? new Map<string, HeldCell>();
    sheets.set(edit.sheet, cells);
    edit.cells.forEach((line, row) =>
      line.forEach((write, column) => {
        if (write === null) return;
        const at = { row: edit.at.row + row, column: edit.at.column + column };
        const held = heldContent(write.content);
        if (held === '') cells.delete(toAddress(at));
        else cells.set(toAddress(at), { at, held });
      }),
    );
  }
  return sheets;
}

/** What the cells of a sheet hold, those that hold nothing left out. */
export function contentsOfGrid(grid: Grid): HeldCell[] {
  return placedCells(grid).flatMap(({ at, cell }) => {
    const held = heldBy(cell);
    return held === '' ? [] : [{ at, held }];
  });
}

export function heldBy(cell: Cell): Held {
  if (cell.formula !== undefined) return heldFormula(cell.formula);
  return cell.value.kind === 'blank' ? '' : cleanText(cellText(cell));
}

export function heldContent(content: Content): Held {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'formula':
      return heldFormula(content.formula);
    case 'number':
      return String(content.value);
    case 'text':
      return cleanText(content.value);
  }
}

/** Programs write one formula in several ways: quotes around names, blanks, case, prefixes of newer functions. */
function heldFormula(formula: string): Held {
  return `=${formula.replace(/['\s]|_xlfn\.|_xlws\./g, '').toUpperCase()}`;
}
