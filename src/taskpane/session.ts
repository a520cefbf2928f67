import type { Prepared } from '../commands/roll-up';
import type { Finding } from '../core/finding';
import type { HeldFile } from '../core/workbook/held-files';
import type { PeriodKind } from '../core/period';
import type { Applied } from '../hosts/host';
import type { Loss } from '../hosts/losses-ahead';
import type { Notice } from './notice-of';
import type { Parsed } from './parse-file';
import type { PendingWrite } from './surroundings';
import type { TextKey } from './texts/texts';

/** A city's workbook. `period` is '' where none was chosen; `files`: those that it carries. */
export interface CityBook {
  readonly kind: 'city';
  readonly title: string;
  readonly period: string;
  readonly files: readonly HeldFile[];
}

/** What the open workbook is. */
export type Book =
  | CityBook
  | { readonly kind: 'unusable' }
  | { readonly kind: 'form' }
  | { readonly kind: 'none' };

/** Work under way. */
export interface Doing {
  readonly step: Extract<TextKey, `step.${string}`>;
  readonly done: number;
  /** Null where nobody can tell. */
  readonly total: number | null;
  readonly stop: () => void;
}

/** What is shown below the files. The `stopper` stops what was prepared; `damaged`: Yuebao's own record can be given up. */
export type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'ahead'; readonly prepared: Prepared; readonly losses: readonly Loss[]; readonly stopper: AbortController }
  /** `applied` is null where nothing was written, there being nothing new. */
  | { readonly kind: 'done'; readonly title: 'done.title' | 'done.nothingNew' | 'done.sameFiles'; readonly prepared: Prepared; readonly applied: Applied | null }
  | { readonly kind: 'findings'; readonly title: string; readonly findings: readonly Finding[]; readonly damaged: boolean; readonly notes?: readonly string[]; readonly explained?: (finding: Finding) => string | null };

/** A report that was saved, and its text. */
export interface SavedReport {
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** All that the pane shows. */
export interface Session {
  /** Null until it was looked at. */
  readonly book: Book | null;
  readonly pending: PendingWrite | null;
  /** Files to be taken in by the next roll-up. */
  readonly picked: Parsed;
  /** False where these would be lost if the pane were loaded anew. */
  readonly isKept: boolean;
  /** Names of files of the workbook that the next roll-up takes out of it. */
  readonly withdrawn: readonly string[];
  /** As typed. */
  readonly period: string;
  /** Set where the period has to be asked for. */
  readonly expected: PeriodKind | null;
  /** The workbook has one, and it is about to be put right. */
  readonly changesPeriod: boolean;
  readonly doing: Doing | null;
  readonly view: View;
  readonly report: SavedReport | null;
  readonly notice: Notice | null;
}

export const startSession: Session = {
  book: null, pending: null, picked: { files: [], findings: [] }, isKept: true, withdrawn: [], period: '', expected: null, changesPeriod: false,
  /* The first thing that is done is to look at the workbook. */
  doing: { step: 'step.look', done: 0, total: null, stop: () => undefined }, view: { kind: 'start' }, report: null, notice: null,
};

export type Change =
  | { readonly kind: 'looked'; readonly book: Book; readonly pending: PendingWrite | null }
  | { readonly kind: 'left'; readonly pending: PendingWrite | null }
  | { readonly kind: 'picked'; readonly parsed: Parsed }
  /** As it was before the pane was loaded. */
  | { readonly kind: 'restored'; readonly parsed: Parsed }
  | { readonly kind: 'kept'; readonly isKept: boolean }
  | { readonly kind: 'removed'; readonly index: number }
  | { readonly kind: 'removedReceipts' }
  /** Said again of the same file, it stays after all. */
  | { readonly kind: 'withdrew'; readonly file: string }
  | { readonly kind: 'typedPeriod'; readonly period: string }
  | { readonly kind: 'openedPeriod' }
  | { readonly kind: 'askedPeriod'; readonly expected: PeriodKind; readonly notice: Notice }
  | { readonly kind: 'began'; readonly doing: Doing }
  | { readonly kind: 'went'; readonly doing: Partial<Doing> }
  | { readonly kind: 'ended' }
  | { readonly kind: 'viewed'; readonly view: View }
  | { readonly kind: 'rolledUp'; readonly view: Extract<View, { kind: 'done' }>; readonly book: Book; readonly pending: PendingWrite | null }
  | { readonly kind: 'reported'; readonly report: SavedReport }
  | { readonly kind: 'told'; readonly notice: Notice | null };

/** One step of the pane: what it shows after `change`. */
export function nextSession(session: Session, change: Change): Session {
  switch (change.kind) {
    case 'looked':
      return { ...session, book: change.book, pending: change.pending, withdrawn: [] };
    case 'left':
      return { ...session, pending: change.pending };
    case 'picked':
      return { ...session, picked: together(session.picked, change.parsed) };
    case 'removed':
      return { ...session, picked: without(session.picked, change.index) };
    case 'restored':
      return { ...session, picked: change.parsed };
    case 'removedReceipts':
      return { ...session, picked: { files: session.picked.files, findings: session.picked.findings } };
    case 'kept':
      return session.isKept === change.isKept ? session : { ...session, isKept: change.isKept };
    case 'withdrew':
      return { ...session, withdrawn: toggled(session.withdrawn, change.file) };
    case 'typedPeriod':
      return { ...session, period: change.period };
    case 'openedPeriod':
      return { ...session, changesPeriod: true };
    case 'askedPeriod':
      return { ...session, expected: change.expected, notice: change.notice };
    case 'began':
      return { ...session, doing: change.doing, notice: null };
    case 'went':
      return { ...session, doing: session.doing && { ...session.doing, ...change.doing } };
    case 'ended':
      return { ...session, doing: null };
    case 'viewed':
      return { ...session, view: change.view, report: null };
    case 'rolledUp':
      return { ...session, view: change.view, book: change.book, report: null, pending: change.pending, expected: null, changesPeriod: false, picked: startSession.picked, withdrawn: [] };
    case 'reported':
      return { ...session, report: change.report };
    case 'told':
      return { ...session, notice: change.notice };
  }
}

/** Two units may have named theirs alike: both stay, and whose they are is told when they are rolled up. */
export function together(before: Parsed, { files, findings, receipts }: Parsed): Parsed {
  const register = receipts ?? before.receipts;
  return { files: [...before.files, ...files], findings: [...before.findings, ...findings], ...(register !== undefined && { receipts: register }) };
}

function without({ files, findings, ...others }: Parsed, index: number): Parsed {
  const left = files.filter((_, at) => at !== index);
  const goes = files[index]?.file;
  return { ...others, files: left, findings: left.some(({ file }) => file === goes) ? findings : findings.filter(({ file }) => file !== goes) };
}

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}
