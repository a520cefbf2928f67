import type { Scope } from '../expression/scope';
import type { Round } from '../scheme/round';
import { scopeOverCity } from './scope-over-city';
import type { Summary } from './summary';
import { unitFigures } from './unit-figures';
import { unitsDue } from './units-due';

/** What sentences and rules over the city see: `[x]` is the city's figure, 合计([x]) the plain sum of the units. */
export function cityScope(summary: Summary, round: Round): Scope {
  const { partsOf, tree, scope, entriesOf } = unitFigures(summary.counted, round);
  return scopeOverCity({
    round,
    cityOf: (code) => summary.city.get(code),
    partsOf,
    tree,
    levels: summary.levels,
    unitsDue: unitsDue(summary.coverage, round).length,
    within: scope,
    entriesOf,
  });
}
