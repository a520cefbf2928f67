import { toAddress } from '../address';
import type { Edit } from '../edit';
import { fnv1a64 } from '../fingerprint';
import { type Grid, cellText, placedCells } from '../grid';
import { sameSheet } from '../sheet-name';

/** The fixed texts of a sheet by address, in order of rows: what its formulas show is not among them. */
export type WrittenTexts = ReadonlyMap<string, string>;

/** What edits write on a sheet. */
export function textsOfEdits(edits: readonly Edit[], sheet: string): WrittenTexts {
  const texts = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind !== 'write' || !sameSheet(edit.sheet, sheet)) continue;
    edit.cells.forEach((row, down) =>
      row.forEach((write, across) => {
        const content = write?.content;
        if (content?.kind !== 'number' && content?.kind !== 'text') return;
        texts.set(toAddress({ row: edit.at.row + down, column: edit.at.column + across }), String(content.value));
      }),
    );
  }
  return texts;
}

/** What stands on a sheet that came back. */
export function textsOfSheet(sheet: Grid): WrittenTexts {
  const texts = new Map<string, string>();
  for (const { at, cell } of placedCells(sheet)) {
    const text = cellText(cell);
    if (text !== '' && cell.formula === undefined) texts.set(toAddress(at), text);
  }
  return texts;
}

export function printOfTexts(texts: WrittenTexts): string {
  return fnv1a64([...texts].map(([address, text]) => `${address}=${text}`).join('\n'));
}
