import { Fault } from '../../core/fault';
import { type Seen, askSheets } from './apply-survey';
import { JOURNAL_SHEET, isForUndo, isLeftover } from './hidden-sheets';
import type { Journal, JournalState, Recorded, SheetBefore } from './journal';
import { askJournal, deleteSheet, setState } from './journal-sheet';
import { restoreSheet } from './restore-sheet';
import { contentPrint } from './same-content';
import { readSheets } from './read-sheets';
import { inExcel } from './session';
import { type Operation, step } from './write/operation';
import { protectSheet, unprotectSheet } from './write/plan-sheet';
import { sendOperations } from './write/send-operations';

/** What is in the workbook for taking an apply back. */
export interface Restorable {
  readonly sheets: readonly Seen[];
  readonly active: string;
  readonly recorded: Recorded | null;
}

export function lookForJournal(): Promise<Restorable> {
  return inExcel(async (context) => {
    const seen = askSheets(context.workbook.worksheets);
    const journal = askJournal(context.workbook.worksheets);
    await context.sync();
    return { ...seen(), recorded: journal() };
  });
}

/**
 * Takes back what the journal tells of, from wherever it was broken off. The journal says `restored` before the first
 * image goes, and goes last: broken off itself, this can be done again.
 */
export async function restoreWorkbook({ sheets, active, recorded }: Restorable): Promise<void> {
  if (!recorded || recorded.state === 'restored') return sweep(sheets.filter(({ name }) => isForUndo(name)));
  requireImages(recorded.journal, sheets);
  await inExcel((context) => sendOperations(context, restoreOperations(recorded, sheets, active)));
}

/** Removes what an apply left that never came to change anything. */
export function sweepLeftovers({ sheets, recorded }: Restorable): Promise<void> {
  if (!recorded || recorded.state === 'restored') return sweep(sheets.filter(({ name }) => isForUndo(name)));
  const needed = namesIn(recorded.journal);
  return sweep(sheets.filter(({ name }) => isLeftover(name) && !needed.includes(name)));
}

async function sweep(sheets: readonly Seen[]): Promise<void> {
  if (sheets.length > 0) await inExcel((context) => sendOperations(context, removeAll(sheets)));
}

/** The journal last. */
function removeAll(sheets: readonly Seen[]): Operation[] {
  const names = sheets.map(({ name }) => name);
  return [...names.filter((name) => name !== JOURNAL_SHEET), ...names.filter((name) => name === JOURNAL_SHEET)].map(deleteSheet);
}

function namesIn({ sheets, added }: Journal): string[] {
  return [...sheets.map(({ image }) => image), ...added.map(({ temporary }) => temporary)];
}

function restoreOperations({ journal, state }: Recorded, sheets: readonly Seen[], active: string): Operation[] {
  const found = journal.sheets.flatMap((before) => {
    const sheet = sheets.find(({ id, name }) => id === before.id && !isForUndo(name)) ?? sheets.find(({ name }) => name === before.name);
    return sheet ? [{ before, sheet }] : [];
  });
  if (state === 'opening') return [...found.flatMap(closeAgain), setState('restored'), ...removeAll(sheets.filter(({ name }) => isForUndo(name)))];
  const front = sheets.find(({ name, visibility }) => name === journal.active && visibility === 'visible');
  return [
    ...found.filter(({ sheet }) => sheet.protected).map(({ sheet }) => unprotectSheet(sheet.name)),
    setState('writing'),
    ...found.flatMap(({ before, sheet }) => restoreSheet(before, sheet.name)),
    ...(front && journal.active !== active ? [activateSheet(front.name)] : []),
    ...sheets.filter((sheet) => isAdded(sheet, journal, state)).map(({ name }) => deleteSheet(name)),
    setState('restored'),
    ...removeAll(sheets.filter(({ name }) => isForUndo(name) && !journal.added.some(({ temporary }) => temporary === name))),
  ];
}

interface Found {
  readonly before: SheetBefore;
  readonly sheet: Seen;
}

/** Nothing was written yet; one that could not be opened is as it was. */
function closeAgain({ before: { protection }, sheet }: Found): Operation[] {
  return protection && !sheet.protected ? [protectSheet(sheet.name, protection)] : [];
}

export function activateSheet(sheet: string): Operation {
  return step((batch) => batch.sheet(sheet).activate(), 2);
}

/** A sheet of the same name that somebody else added just then is not ours; an id may change when a workbook is opened again. */
function isAdded({ id, name }: Seen, { added }: Journal, state: JournalState): boolean {
  return added.some((one) => one.temporary === name || (one.name === name && (one.id === id || state === 'done')));
}

function requireImages({ sheets: before }: Journal, sheets: readonly Seen[]): void {
  const missing = before.find(({ image }) => !sheets.some(({ name }) => name === image));
  if (!missing) return;
  throw new Fault({ what: '没有恢复', why: `工作表“${missing.name}”的原样不在工作簿里了`, next: '请关闭工作簿，不要保存，再打开上次保存的文件' });
}

/** Throws a Fault where a sheet was changed since it was written. */
export async function requireUnchanged({ sheets, added }: Journal): Promise<void> {
  const grids = await readSheets([...sheets, ...added].map(({ name }) => name));
  const expected = [...sheets.map(({ name, print, written, fresh }) => ({ name, print, areas: fresh ? null : written })), ...added.map(({ name, print }) => ({ name, print, areas: null }))];
  const changed = expected.find(({ name, print, areas }) => {
    const grid = grids.find((one) => one.name === name);
    return !grid || contentPrint(grid, areas) !== print;
  });
  if (changed) throw new Fault({ what: '没有撤销', why: `此后工作表“${changed.name}”又有改动`, next: '请先撤销后来的改动' });
}
