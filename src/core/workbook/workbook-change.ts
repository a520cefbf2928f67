import type { Edit } from '../edit';
import type { Way } from '../scheme/adoption';

/** A sheet of Yuebao's own that was worked on since it was written, and what of that is about to be overwritten. */
export interface Overwritten {
  readonly sheet: string;
  /** One sentence. */
  readonly why: string;
}

/** What the official decided that comes into a sheet of the user's, with what stands there before it. */
export type Decided =
  | { readonly kind: 'way'; readonly unit: string; readonly before: string; readonly after: Way; readonly reason: string; readonly sheet: string }
  | { readonly kind: 'explanation'; readonly finding: string; readonly unit: string; readonly message: string; readonly before: string; readonly after: string; readonly sheet: string };

/** What a result would do to the city workbook, to be shown before it is applied. */
export interface WorkbookChange {
  readonly edits: readonly Edit[];
  /** Sheets that come new. */
  readonly added: readonly string[];
  /** Sheets of Yuebao's own that are written anew in place. */
  readonly rewritten: readonly string[];
  /** Sheets of Yuebao's own for which there is nothing this time: cleared, and saying so; never deleted. */
  readonly emptied: readonly string[];
  readonly overwritten: readonly Overwritten[];
  /** What comes into sheets of the user's, a row each; all else in them stays. */
  readonly decided: readonly Decided[];
  /** Sheets of the user's that have the name of a result sheet: nothing can be written before they are renamed. */
  readonly conflicts: readonly string[];
}

/** A figure of a unit that is another one than the workbook has: it sent again, or the official changed it. */
export interface FileChange {
  /** The unit's name. */
  readonly unit: string;
  /** Indicator code; of a list's entry the column, `清单名.列`. */
  readonly indicator: string;
  /** The indicator as people call it. */
  readonly name: string;
  /** Where it stands in the city workbook. */
  readonly sheet: string;
  readonly cell: string;
  /** As people read it, with its measure; '' for nothing. */
  readonly before: string;
  readonly after: string;
  /** The file that it comes from now. */
  readonly file: string;
}
