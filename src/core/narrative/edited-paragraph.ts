import type { BlockKind, Run } from './report';

/** Which paragraph of a report: the `nth` (from 0) of its kind under its item. It is the same paragraph in another working of the round. */
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
  /** The paragraph as it was generated when it was rewritten. */
  readonly base: readonly Run[];
}

/** A bound figure that says something else than the report as it stands. */
export interface FigureUpdate {
  readonly key: ParagraphKey;
  /** The leading indicator's name, or what else the figure is. */
  readonly name: string;
  readonly before: string;
  /** Null: nothing in the round answers to it any more. It stays as it is, and is told. */
  readonly after: string | null;
}
