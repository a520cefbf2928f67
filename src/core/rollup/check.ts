import type { Finding, FindingKind } from '../finding';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';
import type { Balanced, CityFigure, Coverage, Summary } from './summary';
import type { UnitFigures } from './unit-figures';

/** What was rolled up, as the checks see it. */
export interface RolledUp {
  readonly round: Round;
  readonly units: UnitFigures;
  readonly coverage: Coverage;
  readonly counted: readonly Checked[];
  readonly city: ReadonlyMap<string, CityFigure>;
  /** Of units that have units under them. */
  readonly levels: Summary['levels'];
  readonly balanced: ReadonlyMap<string, Balanced>;
}

/** A check on what was rolled up. */
export interface Check {
  readonly kind: FindingKind;
  judge(rolled: RolledUp): readonly Finding[];
}
