import type { CheckedForm } from '../commands/check-form';
import type { FormDeed } from '../commands/undo-in-form';
import type { Prepared } from '../commands/roll-up';
import type { Finding } from '../core/finding';
import type { PeriodKind } from '../core/period';
import type { Report } from '../core/narrative/report';
import type { Scheme } from '../core/scheme/scheme';
import type { HeldFile } from '../core/workbook/held-files';
import type { Applied } from '../hosts/host';
import type { Loss } from '../hosts/losses-ahead';
import type { Notice } from './notice-of';
import { type Draft, type DraftChange, decidedSince, draftAfter, emptyDraft } from './draft';
import type { PendingWrite } from './surroundings';
import type { TextKey } from './texts/texts';

export { type Draft, emptyDraft };

/** The panels, in the order of the work: 方案 · 收表 · 审核 · 汇总 · 报告. */
export const PANELS = ['scheme', 'intake', 'review', 'summary', 'report'] as const;
export type PanelName = (typeof PANELS)[number];

/** A city's workbook. `period` is '' where none was chosen; `files`: those that it carries. */
export interface CityBook {
  readonly kind: 'city';
  readonly city: string;
  /** The scheme's name and version. */
  readonly scheme: string;
  readonly version: string;
  readonly period: string;
  /** Until when the period's forms are in time (ISO day); null where nothing says. */
  readonly deadline: string | null;
  readonly files: readonly HeldFile[];
  readonly laidDown: LaidDown;
}

/** What a city's workbook lays down: its scheme, and what was found in it. */
export interface LaidDown {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
  /** The code of the latest period that the history has; null where it has none. */
  readonly lastPeriod: string | null;
}

/** The forms of a period, as they were made and saved. */
export interface IssuedForms {
  /** The .zip's name. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly period: string;
  readonly units: number;
  /** The name of the period before, where rules compare with it and the workbook has nothing of it. */
  readonly previousLacking: string | null;
  /** The looks of the designed forms could not be had. */
  readonly isPlain: boolean;
}

/** What the open workbook is. */
export type Book =
  | CityBook
  /** There is a scheme, of which something must be put right before it can be used. */
  | { readonly kind: 'unusable'; readonly findings: readonly Finding[] }
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

/** The round as it would be: worked out from the workbook and the draft, nothing of it written. */
export interface Worked {
  readonly prepared: Prepared;
  readonly draft: Draft;
  /** What a write could not take back, to be agreed to. */
  readonly losses: readonly Loss[];
  /** Stops what was prepared. */
  readonly stopper: AbortController;
}

/** What came of the last roll-up. `applied` is what can be taken back: of an earlier one where there was nothing new to write. */
export interface Written {
  readonly title: 'done.title' | 'done.nothingNew' | 'done.sameFiles';
  readonly applied: Applied | null;
  /** What it was made of: there again once it is taken back. */
  readonly draft: Draft;
  /** The round that the workbook has since. */
  readonly prepared: Prepared;
}

/** What stands in the way of working in the open workbook. `damaged`: Yuebao's own record can be given up. */
export interface Obstacle {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly damaged: boolean;
}

/** A report that was saved, and its text. */
export interface SavedReport {
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A write into a county's form, and what it was, as a sentence. */
export interface FormWrite extends FormDeed {
  readonly told: string;
  /** What was written before it, and can be taken back after it. */
  readonly earlier: FormWrite | null;
}

/** All that the pane shows. */
export interface Session {
  /** Null until it was looked at. */
  readonly book: Book | null;
  readonly pending: PendingWrite | null;
  readonly panel: PanelName;
  /** The unit whose findings 审核 is opened for; '' for all. */
  readonly filter: string;
  readonly draft: Draft;
  /** False where the draft would be lost if the pane were loaded anew. */
  readonly isKept: boolean;
  /** Null until it was worked out; it is of the draft as it stands only where `worked.draft` is that. */
  readonly worked: Worked | null;
  /** The draft that was worked out last, whatever came of it: it is not tried again by itself. */
  readonly tried: Draft | null;
  /** The plan is shown and waits to be agreed to. */
  readonly asks: boolean;
  readonly written: Written | null;
  /** What came of 审核本表. */
  readonly checked: CheckedForm | null;
  /** What was last written into the form that is open. */
  readonly formWrite: FormWrite | null;
  readonly obstacle: Obstacle | null;
  /** Set where the period has to be asked for. */
  readonly expected: PeriodKind | null;
  /** The workbook has a period, and it is about to be put right. */
  readonly changesPeriod: boolean;
  readonly doing: Doing | null;
  readonly report: SavedReport | null;
  /** The report as it was last shown in the pane or written; null where the workbook's is the last that anybody saw. */
  readonly shown: Report | null;
  /** The blank forms that were made last. */
  readonly issued: IssuedForms | null;
  readonly notice: Notice | null;
}

export const startSession: Session = {
  book: null, pending: null, panel: 'intake', filter: '', draft: emptyDraft, isKept: true, worked: null, tried: null, asks: false, written: null, checked: null, formWrite: null, obstacle: null, expected: null, changesPeriod: false,
  /* The first thing that is done is to look at the workbook. */
  doing: { step: 'step.look', done: 0, total: null, stop: () => undefined }, report: null, shown: null, issued: null, notice: null,
};

export type Change =
  | DraftChange
  /** `isBack`: what was written last is no more. */
  | { readonly kind: 'looked'; readonly book: Book; readonly obstacle: Obstacle | null; readonly pending: PendingWrite | null; readonly isBack?: boolean }
  | { readonly kind: 'left'; readonly pending: PendingWrite | null }
  /** `unit`: of whom the findings are to be seen. */
  | { readonly kind: 'opened'; readonly panel: PanelName; readonly unit?: string }
  | { readonly kind: 'kept'; readonly isKept: boolean }
  | { readonly kind: 'openedPeriod' }
  | { readonly kind: 'askedPeriod'; readonly expected: PeriodKind; readonly notice: Notice | null }
  /** `byItself`: nobody asked for it, and what was told stays. */
  | { readonly kind: 'began'; readonly doing: Doing; readonly byItself?: boolean }
  | { readonly kind: 'went'; readonly doing: Partial<Doing> }
  | { readonly kind: 'ended' }
  | { readonly kind: 'tried'; readonly draft: Draft }
  | { readonly kind: 'worked'; readonly worked: Worked; readonly asks?: boolean }
  | { readonly kind: 'checked'; readonly checked: CheckedForm }
  | { readonly kind: 'wroteForm'; readonly write: FormWrite | null }
  | { readonly kind: 'hindered'; readonly obstacle: Obstacle }
  | { readonly kind: 'rolledUp'; readonly written: Written; readonly worked: Worked; readonly book: Book; readonly pending: PendingWrite | null }
  | { readonly kind: 'reported'; readonly report: SavedReport }
  | { readonly kind: 'showed'; readonly report: Report }
  | { readonly kind: 'issued'; readonly issued: IssuedForms | null }
  | { readonly kind: 'told'; readonly notice: Notice | null };

/** One step of the pane: what it shows after `change`. */
export function nextSession(session: Session, change: Change): Session {
  const { draft } = session;
  switch (change.kind) {
    case 'looked':
      return { ...session, book: change.book, obstacle: change.obstacle, pending: change.pending, panel: firstPanel(change.book, session.panel), worked: null, tried: null, asks: false, written: change.isBack ? null : session.written, report: null, shown: null, issued: null };
    case 'left':
      return { ...session, pending: change.pending, asks: false };
    case 'opened':
      return { ...session, panel: change.panel, filter: change.unit ?? '' };
    case 'drafted': case 'returned': case 'chose': case 'picked': case 'removed': case 'removedTable': case 'withdrew':
      return { ...session, draft: draftAfter(draft, change), asks: false };
    case 'kept':
      return session.isKept === change.isKept ? session : { ...session, isKept: change.isKept };
    case 'openedPeriod':
      return { ...session, changesPeriod: true };
    case 'askedPeriod':
      return { ...session, expected: change.expected, notice: change.notice ?? session.notice };
    case 'began':
      return { ...session, doing: change.doing, notice: change.byItself ? session.notice : null };
    case 'went':
      return { ...session, doing: session.doing && { ...session.doing, ...change.doing } };
    case 'ended':
      return { ...session, doing: null };
    case 'tried':
      return { ...session, tried: change.draft };
    case 'worked':
      return { ...session, draft: takingSheets(draft, change.worked), worked: change.worked, tried: change.worked.draft, obstacle: null, asks: change.asks ?? false, ...(change.asks && { panel: 'summary' as const }) };
    case 'checked':
      return { ...session, checked: change.checked, obstacle: null };
    case 'wroteForm':
      return { ...session, formWrite: change.write };
    case 'hindered':
      return { ...session, obstacle: change.obstacle, checked: null, asks: false };
    case 'rolledUp':
      return { ...session, ...settled(draft, change.worked), written: change.written, book: change.book, pending: change.pending, asks: false, report: null, shown: null, obstacle: null, expected: null, changesPeriod: false };
    case 'showed':
      return { ...session, shown: change.report };
    case 'reported':
      return { ...session, report: change.report, panel: 'report' };
    case 'issued':
      return { ...session, issued: change.issued };
    case 'told':
      return { ...session, notice: change.notice };
  }
}

/** Where nothing else has come, the filled forms that the workbook has are what is rolled up. */
function takingSheets(draft: Draft, { prepared }: Worked): Draft {
  const isAsked = draft.ownSheets === null && prepared.files.length === 0 && prepared.ownSheets.length > 0;
  return isAsked ? { ...draft, ownSheets: true } : draft;
}

/** All of the draft is in the workbook now but for what was decided while it was written. */
function settled(draft: Draft, worked: Worked): Pick<Session, 'draft' | 'worked' | 'tried'> {
  return { draft: decidedSince(draft, worked.draft), worked: { ...worked, draft: emptyDraft }, tried: emptyDraft };
}

/** A county's form is there to be checked; where there is no usable scheme, that is what there is to look at. */
function firstPanel({ kind }: Book, panel: PanelName): PanelName {
  if (kind === 'form') return 'review';
  return kind === 'city' ? panel : 'scheme';
}
