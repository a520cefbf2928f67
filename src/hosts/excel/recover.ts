import { Fault } from '../../core/fault';
import { RestoredInPart } from '../restored-in-part';
import { DamagedJournal } from './journal';
import { lookForJournal } from './look-for-journal';
import { requireUndoable } from './require-undoable';
import { removeUndo, restoreWorkbook, sweepLeftovers, sweepOf } from './restore-workbook';

/**
 * Leaves the workbook as it is, and removes what undo and recovery would need: for a record that cannot be read. The
 * user agreed to it, for nothing that was half written is taken back any more.
 */
export function giveUp(): Promise<void> {
  return removeUndo();
}

/** Takes back what `pendingJournal` tells of, or refuses where that was finished and somebody changed it since. */
export async function recover(): Promise<void> {
  const found = await lookForJournal();
  if (found.recorded?.state === 'done') await requireUndoable(found.recorded.journal);
  tellWhatIsMissing(await restoreWorkbook(found));
}

/** Takes back the apply of that stamp; refuses where another one came after it. */
export async function undoApply(stamp: string): Promise<void> {
  const found = await lookForJournal();
  const { recorded } = found;
  if (recorded?.journal.stamp !== stamp || recorded.state === 'restored') {
    throw new Fault({ what: '没有撤销', why: '此后又有别的改动', next: '请先撤销后来的改动' });
  }
  if (recorded.state === 'done') await requireUndoable(recorded.journal);
  tellWhatIsMissing(await restoreWorkbook(found));
}

/** Throws, after all is done, a Fault that names the looks that did not come back. */
function tellWhatIsMissing(told: readonly string[]): void {
  if (told.length > 0) throw new RestoredInPart(told);
}

/**
 * After a fault: takes back whatever of the apply of that stamp came to be done, and nothing of an earlier one. Tells the
 * protected sheet at which it stopped, where it came no further than to one that could not be opened.
 */
export async function rollBack(stamp: string): Promise<string | null> {
  const found = await lookForJournal().catch(async (fault: unknown) => {
    if (fault instanceof DamagedJournal) await sweepOf(stamp);
    throw fault;
  });
  const { recorded, sheets } = found;
  if (recorded?.journal.stamp !== stamp) {
    await sweepLeftovers(found);
    return null;
  }
  tellWhatIsMissing(await restoreWorkbook(found));
  const closed = recorded.journal.sheets.find((before) => before.protection && sheets.some((sheet) => sheet.name === before.name && sheet.protected));
  return recorded.state === 'opening' && closed ? closed.name : null;
}
