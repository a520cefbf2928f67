import type { Grid } from '../../src/core/grid';

/** What a county might send, and what is to come of it. */
export interface BadSubmission {
  /** The case, as the page tells it. */
  readonly says: string;
  /** The file's name is the unit's name and this; `.xlsx` where it does not say. */
  readonly extension?: string;
  /** What the unit would have sent, spoilt. A number asks for a hole of so many bytes. */
  readonly spoil: (good: Uint8Array, sheets: readonly Grid[]) => Uint8Array | string | number | Promise<Uint8Array>;
  /** What is said of it; null where nothing has to be. */
  readonly told: RegExp | null;
  /** True where its figure counts all the same. */
  readonly counts: boolean;
}

/** What a unit types in its form. */
export const OWN_FIGURE = 120;
