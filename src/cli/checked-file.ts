import type { Finding } from '../core/finding';
import type { NotEvaluated } from '../core/validation/checked';
import type { JudgedExplanation } from '../core/validation/explanation-gate/unit-explanations';

/** A file by itself, read and validated. `unit` is a unit's name; null where nobody can tell. */
export interface CheckedFile {
  readonly file: string;
  readonly unit: string | null;
  /** How many forms of units were read from it. */
  readonly forms: number;
  readonly findings: readonly Finding[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** How a finding of it is explained in it; null where it is not. */
  readonly explained: (finding: Finding) => JudgedExplanation | null;
}

/** Whether files may be sent: they hold a form, and nothing must be put right. */
export function mayBeSent(files: readonly CheckedFile[], findings: readonly Finding[]): boolean {
  return files.some(({ forms }) => forms > 0) && findings.every(({ tier }) => tier !== '强制');
}

/** How a finding is explained in the file that it is of. */
export function explanationIn(files: readonly CheckedFile[], finding: Finding): JudgedExplanation | null {
  return files.find(({ findings }) => findings.includes(finding))?.explained(finding) ?? null;
}
