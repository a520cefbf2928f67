import { sameSheet } from '../../core/sheet-name';
import type { Cell, Grid } from '../../core/grid';
import type { WritePlan } from './apply-writes';
import { cellOf } from './grid-of';
import type { Journal } from './journal';
import { replaceJournal } from './journal-sheet';
import type { ReadBack } from './read-back';
import { contentPrint } from './same-content';
import { inExcel } from './session';
import { sendOperations } from './write/send-operations';

/**
 * The journal's fingerprints are of what was to be written. Where Excel shows it in another form (a formula spelt
 * differently), they are replaced by those of what it shows, or undo would take it for somebody's change.
 */
export async function keepPrints({ journal, slot }: Pick<WritePlan, 'journal' | 'slot'>, read: readonly ReadBack[]): Promise<void> {
  const shown: Journal = {
    ...journal,
    sheets: journal.sheets.map((before) => ({ ...before, print: contentPrint(shownOn(before.name, read), before.fresh ? null : before.written) })),
    added: journal.added.map((added) => ({ ...added, print: contentPrint(shownOn(added.name, read), null) })),
  };
  if (JSON.stringify(shown) === JSON.stringify(journal)) return;
  await inExcel((context) => sendOperations(context, [replaceJournal(shown, 'done', slot)]));
}

function shownOn(sheet: string, read: readonly ReadBack[]): Pick<Grid, 'cells'> {
  const cells: (Cell | undefined)[][] = [];
  for (const { patch, values, formulas } of read) {
    if (!sameSheet(patch.sheet, sheet)) continue;
    patch.cells.forEach((row, down) => {
      row.forEach((written, across) => {
        if (!written) return;
        const cell = cellOf(values[down]?.[across], formulas[down]?.[across], written.numberFormat);
        (cells[patch.area.top + down - 1] ??= [])[patch.area.left + across - 1] = cell;
      });
    });
  }
  return { cells };
}
