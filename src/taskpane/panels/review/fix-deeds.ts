import type { Fix } from '../../../core/validation/fixes/fix';

/** What can be done about fixes, in a city's round and in a county's form alike. */
export interface FixDeeds {
  readonly disabled: boolean;
  /** Unit, sheet and cell, as far as they need saying. */
  placeOf(fix: Fix): string;
  mend(fixes: readonly Fix[]): void;
}
