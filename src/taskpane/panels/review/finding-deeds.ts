import type { Finding } from '../../../core/finding';
import type { Fix } from '../../../core/validation/fixes/fix';
import type { Grid } from '../../../core/grid';
import type { ExplanationStatus } from './status-of';

/** A cell of a file that the workbook does not have yet. */
export interface ReceivedCell {
  readonly grid: Grid;
  readonly file: string;
}

/** What can be done about a finding, in a city's round and in a county's form alike. */
export interface FindingDeeds {
  /** Something is under way: the workbook is not to be reached for. */
  readonly disabled: boolean;
  jump(finding: Finding): void;
  /** Where the workbook does not have the finding's cell; null where it has. */
  received(finding: Finding): ReceivedCell | null;
  /** What puts it right without asking anybody; null where nothing does. */
  fixOf(finding: Finding): Fix | null;
  mend(fix: Fix): void;
  status(finding: Finding): ExplanationStatus | null;
  /** Why a text would not pass as its explanation; null where it would. */
  judge(finding: Finding, text: string): string | null;
  /** The name of who explains, where that is asked for: a city's official. */
  readonly official: string | null;
  explain(finding: Finding, text: string, by: string): void;
}
