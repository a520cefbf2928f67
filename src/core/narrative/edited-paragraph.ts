import type { BlockKind, Run } from './report';

/** Which paragraph of a report: the `nth` (from 0) of its kind under its item. */
export interface ParagraphKey {
  readonly kind: BlockKind;
  /** The item's number; '' outside items. */
  readonly item: string;
  readonly nth: number;
}

/** A paragraph that somebody rewrote: its text stays, its bound figures follow the round. */
export interface EditedParagraph {
  readonly key: ParagraphKey;
  /** As written: text, and the bound figures that were left in it. */
  readonly runs: readonly Run[];
  /** The paragraph as it was generated when it was rewritten, or when that was last agreed to. */
  readonly base: readonly Run[];
  /** Code of the period for which it was rewritten. */
  readonly period: string;
}

/** A bound figure that says something else than the report as it stands. */
export interface FigureUpdate {
  readonly key: ParagraphKey;
  /** The leading indicator, or what else the figure is. */
  readonly name: string;
  /** Null: it comes new into the paragraph. */
  readonly before: string | null;
  /** Null: nothing in the round answers to it any more, or it is not in the paragraph any more. */
  readonly after: string | null;
}

/** A rewritten paragraph that is to be looked at again. */
export interface OutdatedParagraph {
  readonly key: ParagraphKey;
  /** `changed`: what is generated reads otherwise now, figures aside. `gone`: nothing is generated there, so that it stands in no report. */
  readonly why: 'changed' | 'otherPeriod' | 'gone';
  readonly edit: EditedParagraph;
  /** What is generated now; null where nothing is. */
  readonly now: readonly Run[] | null;
}
