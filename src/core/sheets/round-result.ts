import type { Finding } from '../finding';
import type { CellAccount, Collection } from '../form/submission';
import type { Report } from '../narrative/report';
import type { Summary } from '../rollup/summary';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';
import type { GivenExplanation } from '../validation/explanation-gate/given-explanation';

/** All that came of a round: what the result workbooks and the report are made from. */
export interface RoundResult {
  readonly round: Round;
  readonly collection: Collection;
  readonly checked: readonly Checked[];
  readonly summary: Summary;
  readonly report: Report;
  /** Of every stage, in the order of the stages. */
  readonly findings: readonly Finding[];
  readonly cells: readonly CellAccount[];
  /** Why findings stand, as the city's own officials put it down. */
  readonly accepted?: readonly GivenExplanation[];
}
