import type { Area, Position } from '../../core/grid';
import { Fault } from '../../core/fault';
import type { Run } from './write/write-shape';

const SCHEMA = 1;
/** A cell holds 32,767 characters at most. */
const CHUNK = 30_000;

/**
 * How far it got: protected sheets being opened and images taken; being written (or being taken back); written; taken
 * back but for the sheets of the undo.
 */
export type JournalState = 'opening' | 'writing' | 'done' | 'restored';

const STATES: readonly JournalState[] = ['opening', 'writing', 'done', 'restored'];

/** What takes an apply back. The cells themselves are kept in sheets of their own, which Excel copies: they do not travel. */
export interface Journal {
  readonly schema: typeof SCHEMA;
  /** Tells one apply from another. */
  readonly stamp: string;
  /** The sheets that it writes, for the user. */
  readonly told: string;
  /** The sheet that was in view; nothing where it was no worksheet of this workbook. */
  readonly active: string;
  /** A sheet of the workbook, for telling whether ids are what they were. */
  readonly witness?: { readonly name: string; readonly id: string };
  /** The stamp of the apply that can be undone until this one is done. */
  readonly replaces?: string;
  readonly sheets: readonly SheetBefore[];
  readonly added: readonly AddedSheet[];
}

export interface AddedSheet {
  readonly name: string;
  /** What it is called until it is written. */
  readonly temporary: string;
  readonly id: string;
  readonly print: string;
}

/** A sheet as it was, but for its cells, which its image keeps. */
export interface SheetBefore {
  readonly name: string;
  readonly id: string;
  readonly image: string;
  /** The sheet itself is kept, under this name, and its image takes its place: it need not be opened. */
  readonly aside?: string;
  /** All of it comes back from the image, or only `cells`. */
  readonly whole: boolean;
  /** The cells that are written, where the rest of the sheet stays. */
  readonly cells: readonly FormattedArea[];
  /** The areas that are written. */
  readonly written: readonly Area[];
  /** Nothing stands there but what was written. */
  readonly fresh: boolean;
  /** Absent where no edit changes them. In points. */
  readonly columns?: Lines;
  readonly rows?: Lines;
  /** Rows above and columns left of it stay in view; absent where no edit changes it. */
  readonly frozen?: Position | null;
  readonly filter?: string | null;
  readonly page?: Page;
  /** With these options it was protected; null where it was not. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  /** The fingerprint of what was written, for telling whether somebody changed it since; over what is written, or over all of a fresh one. */
  readonly print: string;
}

/** Cells and their number formats. */
export interface FormattedArea {
  readonly area: Area;
  readonly formats: readonly (readonly string[])[];
}

export interface Lines {
  readonly sizes: readonly Run[];
  readonly hidden: readonly number[];
}

export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paper: string;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly titles: string | null;
}

/** The journal as the lines of a column; the state stands alone in the first. */
export function journalLines(journal: Journal, state: JournalState): string[] {
  const text = JSON.stringify(journal);
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
  return [state, ...chunks];
}

interface Read {
  readonly state: JournalState;
  readonly journal: Journal;
}

/** The journal sheet's columns: while an apply can still be refused, its journal stands beside that of the apply before it. */
export type Slot = 'A' | 'B';

export const SLOTS: readonly Slot[] = ['A', 'B'];

export interface Kept extends Read {
  readonly slot: Slot;
}

export interface Recorded extends Kept {
  /** The apply before it, where that can still be undone once this one is taken back. */
  readonly previous: Kept | null;
}

/** The journal that counts: one that is unfinished, or the last one that is done. */
export function recordedOf(columns: Readonly<Record<Slot, readonly unknown[]>>): Recorded | null {
  const kept = SLOTS.flatMap((slot): Kept[] => {
    const one = readJournal(columns[slot]);
    return one ? [{ ...one, slot }] : [];
  });
  const done = kept.filter(({ state }) => state === 'done');
  const current = kept.find(isUnfinished) ?? done.find(({ journal }) => !done.some((other) => other.journal.replaces === journal.stamp)) ?? kept[0];
  return current ? { ...current, previous: done.find((one) => one !== current) ?? null } : null;
}

/** Where the next journal is written. */
export function nextSlot(recorded: Recorded | null): Slot {
  return recorded?.state === 'done' && recorded.slot === 'A' ? 'B' : 'A';
}

/** The sheets that a journal needs. */
export function sheetsNeeded({ sheets, added }: Journal): string[] {
  return [...sheets.flatMap(({ image, aside }) => (aside === undefined ? [image] : [image, aside])), ...added.map(({ temporary }) => temporary)];
}

/** The workbook is not what it was, nor what it was to be. */
export function isUnfinished({ state }: Read): boolean {
  return state === 'opening' || state === 'writing';
}

/** The workbook was being written, and what would take that back cannot be read. */
export class DamagedJournal extends Fault {
  constructor() {
    super({ what: '没有恢复', why: '撤销记录已经损坏，或者是更新版本的程序留下的', next: '请用最新版本的程序重试；工作表的原样仍在工作簿的隐藏工作表里，请勿删除' });
    this.name = 'DamagedJournal';
  }
}

/** Null where the column holds no journal, or one that cannot be read and that nothing depends on. Throws a Fault for one that cannot be read. */
export function readJournal(lines: readonly unknown[]): Read | null {
  const [first, ...chunks] = lines.map(String);
  const state = STATES.find((one) => one === first);
  if (!state) return null;
  const journal = parsed(chunks.join(''));
  if (!journal && (state === 'done' || state === 'restored')) return null;
  if (journal?.schema !== SCHEMA) {
    throw new DamagedJournal();
  }
  return { state, journal };
}

function parsed(text: string): Journal | null {
  try {
    return JSON.parse(text) as Journal;
  } catch {
    return null;
  }
}
