import type { Figure } from '../figure/figure';
import type { Finding } from '../finding';
import type { Submission } from '../form/submission';

/** A rule that could not be evaluated is counted, not passed. */
export interface NotEvaluated {
  readonly rule: string;
  /** Unit code; null for a rule over the city. */
  readonly unit: string | null;
  readonly why: string;
}

/** A submission after 审核. A 强制 finding blocks it whole. */
export interface Checked {
  readonly submission: Submission;
  /** The submission's figures and the computed ones, calculated anew, by indicator code. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly findings: readonly Finding[];
  readonly blocked: boolean;
  readonly rulesEvaluated: number;
  readonly notEvaluated: readonly NotEvaluated[];
}
