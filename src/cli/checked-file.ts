import type { Finding } from '../core/finding';
import type { NotEvaluated } from '../core/validation/checked';

/** A file by itself, read and validated. `unit` is a unit's name; null where nobody can tell. */
export interface CheckedFile {
  readonly file: string;
  readonly unit: string | null;
  readonly findings: readonly Finding[];
  readonly notEvaluated: readonly NotEvaluated[];
}
