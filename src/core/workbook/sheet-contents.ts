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
  if (cell.value.kind === 'number') return heldNumber(cell.value.value);
  return cell.value.kind === 'blank' ? '' : cleanText(cellText(cell));
}

export function heldContent(content: Content): Held {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'formula':
      return heldFormula(content.formula);
    case 'number':
      return heldNumber(content.value);
    case 'text':
      return cleanText(content.value);
  }
}

/** Programs keep fifteen digits of a number. */
function heldNumber(value: number): Held {
  return String(Number(value.toPrecision(15)));
}

/** Names and addresses of cells, and what stands by itself as a number. */
const WORDS = /[\p{L}_$][\p{L}\p{N}_.$]*|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/gu;

/** Programs write one formula in several ways: quotes around names, blanks, case, prefixes of newer functions, 1E-12 for 0.000000000001. */
function heldFormula(formula: string): Held {
  const plain = formula.replace(/['\s]|_xlfn\.|_xlws\./g, '').toUpperCase();
  return `=${plain.replace(WORDS, (word) => (/^[\d.]/.test(word) ? heldNumber(Number(word)) : word))}`;
}
