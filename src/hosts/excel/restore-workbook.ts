import { Fault } from '../../core/fault';
import { sameSheet } from '../../core/sheet-name';
import { JOURNAL_SHEET, isForUndo, isLeftover, isOfStamp, nameAside } from './hidden-sheets';
import { HostFault } from './host-fault';
import { type Journal, type Recorded, type SheetBefore, sheetsNeeded } from './journal';
import { clearJournal, deleteSheet, setState } from './journal-sheet';
import { type Restorable, lookForJournal } from './look-for-journal';
import { restoreCells, restoreLooks } from './restore-sheet';
import { type Seen, askSheets } from './seen-sheets';
import { inExcel } from './session';
import { type Operation, step } from './write/operation';
import { type Look, sendEach } from './write/looks';
import { lookOfFilter, lookOfProtection } from './write/page-looks';
import { unprotectSheet } from './write/protection';
import { sendOperations } from './write/send-operations';

/** What the apply of that stamp left before it came to change anything. */
export async function sweepOf(stamp: string): Promise<void> {
  const sheets = await listSheets();
  await sweep(sheets.filter(({ name }) => isOfStamp(name, stamp)));
}

/**
 * Takes back what the journal tells of, from wherever it was broken off. The journal says `restored` before the first
 * image goes, and goes last: broken off itself, this can be done again. What Excel refuses of the looks (panes, print,
 * filters, protection) is told; the contents come back without it.
 */
export async function restoreWorkbook(found: Restorable): Promise<string[]> {
  const restoration = restorationOf(found);
  if (!restoration) {
    await sweep(found.sheets.filter(({ name }) => isForUndo(name)));
    return [];
  }
  const { cells, looks, last } = restoration;
  try {
    await send([...cells, ...looks.map(({ operation }) => operation), ...last]);
    return [];
  } catch (fault) {
    if (!(fault instanceof HostFault) || fault.kind === 'gone' || looks.length === 0) throw fault;
    return restoreInSteps(await lookForJournal());
  }
}

async function restoreInSteps(found: Restorable): Promise<string[]> {
  const restoration = restorationOf(found);
  if (!restoration) {
    await sweepLeftovers(found);
    return [];
  }
  await send(restoration.cells);
  const told = await sendEach(restoration.looks);
  await send(restoration.last);
  return [...new Set(told)];
}

async function send(operations: readonly Operation[]): Promise<void> {
  await inExcel((context) => sendOperations(context, operations));
}

/** Removes what an apply left that never came to change anything. */
export function sweepLeftovers({ sheets, recorded }: Restorable): Promise<void> {
  if (!recorded || recorded.state === 'restored') return sweep(sheets.filter(({ name }) => isForUndo(name)));
  const needed = [recorded, recorded.previous].flatMap((kept) => (kept ? sheetsNeeded(kept.journal) : []));
  return sweep(sheets.filter(({ name }) => isLeftover(name) && !needed.includes(name)));
}

/** Removes all that undo and recovery need. A sheet that was kept itself takes its place again where it is free. */
export async function removeUndo(): Promise<void> {
  const sheets = await listSheets();
  const aside = sheets.flatMap(({ name }) => {
    const own = nameAside(name);
    return own !== null && !sheets.some((one) => sameSheet(one.name, own)) ? [{ aside: name, own }] : [];
  });
  const gone = sheets.filter(({ name }) => isForUndo(name) && !aside.some((one) => one.aside === name));
  await send([...aside.map((one) => renameSheet(one.aside, one.own)), ...removeAll(gone)]);
}

function renameSheet(sheet: string, name: string): Operation {
  return step((batch) => void (batch.sheet(sheet).name = name), 2);
}

function listSheets(): Promise<Seen[]> {
  return inExcel(async (context) => {
    const seen = askSheets(context.workbook.worksheets);
    await context.sync();
    return seen();
  });
}

async function sweep(sheets: readonly Seen[]): Promise<void> {
  if (sheets.length > 0) await send(removeAll(sheets));
}

/** The journal last. */
function removeAll(sheets: readonly Seen[]): Operation[] {
  const names = sheets.map(({ name }) => name);
  return [...names.filter((name) => name !== JOURNAL_SHEET), ...names.filter((name) => name === JOURNAL_SHEET)].map(deleteSheet);
}

interface Restoration {
  /** What must come back. */
  readonly cells: readonly Operation[];
  readonly looks: readonly Look[];
  /** Removes what is not needed any more. */
  readonly last: readonly Operation[];
}

/** Null where there is nothing to take back. */
function restorationOf({ sheets, active, recorded }: Restorable): Restoration | null {
  if (!recorded || recorded.state === 'restored') return null;
  const { journal, state, slot } = recorded;
  requireImages(journal, sheets);
  const found = journal.sheets.flatMap((before) => {
    const sheet = sheets.find(({ name }) => sameSheet(name, before.name));
    if (before.aside !== undefined) return [];
    if (!sheet) throw new Fault({ what: '没有恢复', why: `工作表“${before.name}”不见了，可能改了名`, next: '请把它改回原名（已经删除的，新建一张同名的工作表），再恢复' });
    return [{ before, sheet }];
  });
  const last = (gone: readonly string[]): Operation[] => [setState('restored', slot), ...leave(recorded, sheets.filter(({ name }) => !gone.includes(name)))];
  if (state === 'opening') return { cells: [], looks: found.flatMap(closeAgain), last: last([]) };
  const front = sheets.find(({ name, visibility }) => name === journal.active && visibility === 'visible');
  return {
    cells: [
      ...found.filter(({ sheet }) => sheet.protected).map(({ sheet }) => unprotectSheet(sheet.name)),
      setState('writing', slot),
      ...found.flatMap(({ before, sheet }) => restoreCells(before, sheet)),
      ...journal.sheets.flatMap((before) => takeFromAside(before, sheets)),
      ...sheets.filter((sheet) => isAdded(sheet, journal, state === 'done' || haveNewIds(journal, sheets))).map(({ name }) => deleteSheet(name)),
    ],
    looks: [
      ...found.flatMap(({ before, sheet }) => restoreLooks(before, sheet.name)),
      ...(front && active !== '' && journal.active !== active ? [{ sheet: null, operation: activateSheet(front.name), told: null }] : []),
    ],
    last: last([...journal.added.map(({ temporary }) => temporary), ...journal.sheets.flatMap(({ aside }) => aside ?? [])]),
  };
}

/** What of the undo goes once all is as it was: the apply before it can be undone again. */
function leave({ slot, previous }: Recorded, sheets: readonly Seen[]): Operation[] {
  const needed = previous ? [JOURNAL_SHEET, ...sheetsNeeded(previous.journal)] : [];
  return [...removeAll(sheets.filter(({ name }) => isForUndo(name) && !needed.includes(name))), ...(previous ? [clearJournal(slot)] : [])];
}

/** The sheet that was kept itself takes its place again. */
function takeFromAside({ name, aside }: SheetBefore, sheets: readonly Seen[]): Operation[] {
  if (aside === undefined || !sheets.some((sheet) => sheet.name === aside)) return [];
  return [...(sheets.some((sheet) => sheet.name === name) ? [deleteSheet(name)] : []), renameSheet(aside, name)];
}

interface Found {
  readonly before: SheetBefore;
  readonly sheet: Seen;
}

/** Nothing was written yet; one that could not be opened is as it was. */
function closeAgain({ before: { protection, filter }, sheet }: Found): Look[] {
  return [
    ...(typeof filter === 'string' && !sheet.filter ? [lookOfFilter(sheet.name, filter)] : []),
    ...(protection && !sheet.protected ? [lookOfProtection(sheet.name, protection)] : []),
  ];
}

export function activateSheet(sheet: string): Operation {
  return step((batch) => batch.sheet(sheet).activate(), 2);
}

/** A sheet of the same name that somebody else added just then has another id; where all ids are new, the name must do. */
function isAdded({ id, name }: Seen, { added }: Journal, byName: boolean): boolean {
  return added.some((one) => one.temporary === name || (one.name === name && (one.id === id || byName)));
}

/** Ids may change when a workbook is opened again: then none of those that are known is what it was. */
function haveNewIds({ sheets: before, witness }: Journal, sheets: readonly Seen[]): boolean {
  const known = [...before, ...(witness ? [witness] : [])];
  return !known.some((one) => sheets.some(({ name, id }) => name === one.name && id === one.id));
}

function requireImages({ sheets: before }: Journal, sheets: readonly Seen[]): void {
  const missing = before.find(({ image, aside }) => !sheets.some(({ name }) => name === image || name === aside));
  if (!missing) return;
  throw new Fault({ what: '没有恢复', why: `工作表“${missing.name}”的原样不在工作簿里了`, next: '请关闭工作簿，不要保存，再打开上次保存的文件' });
}
