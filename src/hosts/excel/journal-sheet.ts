import { JOURNAL_SHEET } from './hidden-sheets';
import { type Journal, type JournalState, type Recorded, SLOTS, type Slot, journalLines, recordedOf } from './journal';
import { type Operation, carrying, onSheet, passing } from './write/operation';

/** Asks for the journal, wherever there is one. */
export function askJournal(sheets: Excel.WorksheetCollection): () => Recorded | null {
  const range = sheets.getItemOrNullObject(JOURNAL_SHEET).getUsedRangeOrNullObject(true);
  range.load('values,columnIndex');
  return () => recordedIn(range);
}

function recordedIn(range: Excel.Range): Recorded | null {
  if (range.isNullObject) return null;
  const { values, columnIndex } = range;
  const column = (slot: Slot): unknown[] => values.map((row: readonly unknown[]) => row[SLOTS.indexOf(slot) - columnIndex] ?? '');
  return recordedOf({ A: column('A'), B: column('B') });
}

export interface Place {
  readonly slot: Slot;
  /** The sheet is there already. */
  readonly existing: boolean;
}

/** What stands in its column gives way to the journal; all of it is there at once. */
export function keepJournal(journal: Journal, state: JournalState, { slot, existing }: Place): Operation {
  const lines = journalLines(journal, state).map((line) => [line]);
  return carrying(lines, (batch) => {
    const sheet = existing ? batch.sheet(JOURNAL_SHEET) : batch.worksheets.add(JOURNAL_SHEET);
    sheet.visibility = 'VeryHidden';
    if (existing) passing(sheet.getRange(`${slot}:${slot}`)).clear('Contents');
    setTexts(sheet.getRange(`${slot}1:${slot}${lines.length}`), lines);
  });
}

/** Over the same one with other fingerprints, which are as long: it is never gone in between. */
export function replaceJournal(journal: Journal, state: JournalState, slot: Slot): Operation {
  const lines = journalLines(journal, state).map((line) => [line]);
  return carrying(lines, (batch) => setTexts(batch.sheet(JOURNAL_SHEET).getRange(`${slot}1:${slot}${lines.length}`), lines));
}

function setTexts(range: Excel.Range, texts: string[][]): void {
  range.numberFormat = texts.map(() => ['@']);
  range.values = texts;
  range.untrack();
}

export function setState(state: JournalState, slot: Slot): Operation {
  return onSheet(JOURNAL_SHEET, (sheet) => void (passing(sheet.getRange(`${slot}1`)).values = [[state]]), 2);
}

export function clearJournal(slot: Slot): Operation {
  return onSheet(JOURNAL_SHEET, (sheet) => passing(sheet.getRange(`${slot}:${slot}`)).clear('All'), 2);
}

/** Excel deletes no sheet that is very hidden. */
export function deleteSheet(name: string): Operation {
  return onSheet(name, (sheet) => {
    sheet.visibility = 'Hidden';
    sheet.delete();
  }, 2);
}
