import type { Finding } from '../core/finding';
import type { NotEvaluated } from '../core/validation/checked';

/** A file by itself, read and validated. `unit` is a unit's name; null where nobody can tell. */
export interface CheckedFile {
  readonly file: string;
  readonly unit: string | null;
  /** How many forms of units were read from it. */
  readonly forms: number;
  readonly findings: readonly Finding[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** Whether files may be sent: they hold a form, and nothing must be put right. */
export function mayBeSent(files: readonly CheckedFile[], findings: readonly Finding[]): boolean {
  return files.some(({ forms }) => forms > 0) && findings.every(({ tier }) => tier !== '强制');
}
