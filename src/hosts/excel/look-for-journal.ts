import { type Seen, askSheets } from './seen-sheets';
import { withFront } from './front-sheet';
import { isLeftover } from './hidden-sheets';
import { DamagedJournal, type Recorded } from './journal';
import { askJournal } from './journal-sheet';
import { inExcel } from './session';

/** What is in the workbook for taking an apply back. */
export interface Restorable {
  readonly sheets: readonly Seen[];
  readonly active: string;
  readonly recorded: Recorded | null;
}

/** Throws a Fault where images of something unfinished lie about, and no journal that could be read. */
export async function lookForJournal(): Promise<Restorable> {
  const found = await withFront(async (context, askFront) => {
    const front = askFront(context.workbook.worksheets);
    const seen = askSheets(context.workbook.worksheets);
    const journal = askJournal(context.workbook.worksheets);
    await context.sync();
    return { sheets: seen(), active: front(), recorded: journal() };
  });
  if (!found.recorded) await requireEmpty(found.sheets.map(({ name }) => name).filter(isLeftover));
  return found;
}

/** Images are added before there is a journal, and are empty so long. */
export async function requireEmpty(leftovers: readonly string[]): Promise<void> {
  if (leftovers.length === 0) return;
  const full = await inExcel(async (context) => {
    const used = leftovers.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return used.some(({ isNullObject }) => !isNullObject);
  });
  if (full) throw new DamagedJournal();
}
