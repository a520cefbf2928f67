import type { Prepared } from '../commands/roll-up';
import type { Finding } from '../core/finding';
import type { PeriodKind } from '../core/period';
import type { Applied } from '../hosts/host';
import type { Loss } from '../hosts/losses-ahead';
import type { Notice } from './notice-of';
import type { Parsed } from './parse-file';
import type { PendingWrite } from './surroundings';
import type { TextKey } from './texts/texts';

/** What the open workbook is. */
export type Book =
  /** `period` is '' where none was chosen; `files`: how many it carries, null where that was not looked up. */
  | { readonly kind: 'city'; readonly title: string; readonly period: string; readonly files: number | null }
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
  | { readonly kind: 'done'; readonly prepared: Prepared; readonly applied: Applied }
  | { readonly kind: 'findings'; readonly title: string; readonly findings: readonly Finding[]; readonly damaged: boolean };

/** A report that was saved, and its text. */
export interface SavedReport {
  readonly file: string;
  readonly text: string;
}

/** All that the pane shows. */
export interface Session {
  /** Null until it was looked at. */
  readonly book: Book | null;
  readonly pending: PendingWrite | null;
  /** Files to be taken in by the next roll-up. */
  readonly picked: Parsed;
  /** As typed. */
  readonly period: string;
  /** Set where the period has to be asked for. */
  readonly expected: PeriodKind | null;
  readonly doing: Doing | null;
  readonly view: View;
  readonly report: SavedReport | null;
  readonly notice: Notice | null;
}

export const startSession: Session = {
  book: null, pending: null, picked: { files: [], findings: [] }, period: '', expected: null, doing: null, view: { kind: 'start' }, report: null, notice: null,
};

export type Change =
  | { readonly kind: 'looked'; readonly book: Book; readonly pending: PendingWrite | null }
  | { readonly kind: 'left'; readonly pending: PendingWrite | null }
  | { readonly kind: 'picked'; readonly parsed: Parsed }
  | { readonly kind: 'removed'; readonly file: string }
  | { readonly kind: 'typedPeriod'; readonly period: string }
  | { readonly kind: 'askedPeriod'; readonly expected: PeriodKind; readonly notice: Notice }
  | { readonly kind: 'began'; readonly doing: Doing }
  | { readonly kind: 'went'; readonly doing: Partial<Doing> }
  | { readonly kind: 'ended' }
  | { readonly kind: 'viewed'; readonly view: View }
  | { readonly kind: 'rolledUp'; readonly view: Extract<View, { kind: 'done' }>; readonly book: Book }
  | { readonly kind: 'reported'; readonly report: SavedReport }
  | { readonly kind: 'told'; readonly notice: Notice | null };

/** One step of the pane: what it shows after `change`. */
export function nextSession(session: Session, change: Change): Session {
  switch (change.kind) {
    case 'looked':
      return { ...session, book: change.book, pending: change.pending };
    case 'left':
      return { ...session, pending: change.pending };
    case 'picked':
      return { ...session, picked: together(session.picked, change.parsed) };
    case 'removed':
      return { ...session, picked: without(session.picked, change.file) };
    case 'typedPeriod':
      return { ...session, period: change.period };
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
      return { ...session, view: change.view, book: change.book, report: null, pending: null, expected: null, picked: startSession.picked };
    case 'reported':
      return { ...session, report: change.report };
    case 'told':
      return { ...session, notice: change.notice };
  }
}

/** A file picked again takes the place of the one of that name: what is shown is what will be rolled up. */
function together(before: Parsed, { files, findings }: Parsed): Parsed {
  const kept = files.reduce((left, { file }) => without(left, file), before);
  return { files: [...kept.files, ...files], findings: [...kept.findings, ...findings] };
}

function without({ files, findings }: Parsed, file: string): Parsed {
  return { files: files.filter((one) => one.file !== file), findings: findings.filter((one) => one.file !== file) };
}
