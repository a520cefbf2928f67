import { JOURNAL_SHEET } from './hidden-sheets';
import { type Journal, type JournalState, type Recorded, journalLines, readJournal } from './journal';
import { type Operation, carrying, onSheet, passing } from './write/operation';

/** Asks for the journal, wherever there is one. */
export function askJournal(sheets: Excel.WorksheetCollection): () => Recorded | null {
  const range = sheets.getItemOrNullObject(JOURNAL_SHEET).getUsedRangeOrNullObject(true);
  range.load('values');
  return () => journalIn(range);
}

function journalIn(range: Excel.Range): Recorded | null {
  return range.isNullObject ? null : readJournal(range.values.map((row) => row[0]));
}

/** The journal of another apply gives way to this one; all of it is there at once. */
export function keepJournal(journal: Journal, state: JournalState, existing: boolean): Operation {
  const lines = journalLines(journal, state).map((line) => [line]);
  return carrying(lines, (batch) => {
    const sheet = existing ? batch.sheet(JOURNAL_SHEET) : batch.worksheets.add(JOURNAL_SHEET);
    sheet.visibility = 'VeryHidden';
    if (existing) passing(sheet.getRange('A:A')).clear('Contents');
    setTexts(sheet.getRange(`A1:A${lines.length}`), lines);
  });
}

function setTexts(range: Excel.Range, texts: string[][]): void {
  range.numberFormat = texts.map(() => ['@']);
  range.values = texts;
  range.untrack();
}

export function setState(state: JournalState): Operation {
  return onSheet(JOURNAL_SHEET, (sheet) => void (passing(sheet.getRange('A1')).values = [[state]]), 2);
}

/** Excel deletes no sheet that is very hidden. */
export function deleteSheet(name: string): Operation {
  return onSheet(name, (sheet) => {
    sheet.visibility = 'Hidden';
    sheet.delete();
  }, 2);
}
