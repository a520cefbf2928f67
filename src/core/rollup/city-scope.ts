import type { Scope } from '../expression/scope';
import type { Round } from '../scheme/round';
import { scopeOverCity } from './scope-over-city';
import type { Summary } from './summary';
import { unitFigures } from './unit-figures';

/** What sentences and rules over the city see: `[x]` is the city's figure, 合计([x]) the plain sum of the units. */
export function cityScope(summary: Summary, round: Round): Scope {
  return scopeOverCity({
    round,
    cityOf: (code) => summary.city.get(code),
    partsOf: unitFigures(summary.counted, round).partsOf,
    unitsDue: new Set(summary.coverage.rows.map(({ unit }) => unit.code)).size,
  });
}
