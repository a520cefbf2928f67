import type { Collection } from '../form/submission';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';
import { CHECKS } from './checks';
import { cityFigures } from './city-figures';
import { cityScope } from './city-scope';
import { coverageOf } from './coverage';
import { judgeCityRules } from './judge-city-rules';
import { rankUnits } from './rank-units';
import { rankedParts } from './scope-over-city';
import type { CityFigure, Coverage, RankRow, Summary } from './summary';
import { unitFigures, type UnitFigures } from './unit-figures';

/** 汇总: who has reported, what it adds up to, the ranks, and what does not agree. Only submissions that are not blocked count. */
export function rollUp(checked: readonly Checked[], collection: Collection, round: Round): Summary {
  const coverage = coverageOf(checked, collection, round);
  const counted = countedOf(checked, coverage);
  const units = unitFigures(counted, round);
  const city = cityFigures(units, round);
  const rolled = { coverage, counted, city, levels: new Map(), balanced: new Map(), ranks: ranksOf(city, units, round), findings: [], rulesEvaluated: 0, notEvaluated: [] };
  const rules = judgeCityRules({ rolled, units, scope: cityScope(rolled, round), round });
  const found = CHECKS.flatMap((check) => check.judge({ round, units, coverage, city }));
  return { ...rolled, ...rules, findings: [...found, ...rules.findings] };
}

/** What counts, in the order of the coverage: received, decided and not blocked. */
function countedOf(checked: readonly Checked[], coverage: Coverage): Checked[] {
  return coverage.rows
    .filter(({ standing }) => standing === '已报' || standing === '迟报')
    .flatMap(({ unit, form }) => checked.find(({ submission }) => submission.unit === unit.code && submission.form === form) ?? []);
}

function ranksOf(city: ReadonlyMap<string, CityFigure>, units: UnitFigures, { scheme }: Round): ReadonlyMap<string, readonly RankRow[]> {
  const ranks = new Map<string, readonly RankRow[]>();
  for (const indicator of scheme.indicators.values()) {
    if (indicator.type !== '比率') continue;
    const rows = rankUnits(rankedParts(city.get(indicator.code), units.partsOf(indicator.code)), indicator.largerIsBetter);
    if (rows.length > 0) ranks.set(indicator.code, rows);
  }
  return ranks;
}
