import type { Collection } from '../form/submission';
import type { Round } from '../scheme/round';
import { type Steps, toTheEnd } from '../steps';
import type { Checked } from '../validation/checked';
import { balanceFigures } from './balance/balance-figures';
import { CHECKS } from './checks';
import { cityFigures } from './city-figures';
import { cityScope } from './city-scope';
import { coverageOf } from './coverage';
import { judgeCityRules } from './judge-city-rules';
import { levelFigures } from './level-figures';
import { rankUnits } from './rank-units';
import { type RankView, rankedParts } from './ranked-parts';
import type { Coverage, CoverageRow, RankRow, Summary } from './summary';
import { unitFigures } from './unit-figures';

/** 汇总: who has reported, what it adds up to, the ranks, and what does not agree. Only submissions that are not blocked count. */
export function rollUp(checked: readonly Checked[], collection: Collection, round: Round): Summary {
  return toTheEnd(rollUpSteps(checked, collection, round));
}

/** The same in steps. */
export function* rollUpSteps(checked: readonly Checked[], collection: Collection, round: Round): Steps<Summary> {
  const coverage = coverageOf(checked, collection, round);
  const counted = countedOf(checked, coverage);
  const units = unitFigures(counted, round);
  yield;
  const levels = levelFigures(units, round);
  const city = cityFigures(units, round, levels);
  yield;
  const balanced = balanceFigures(units, round);
  const rolled = { coverage, counted, city, levels, balanced, ranks: ranksOf({ ...units, levels, cityOf: (code) => city.get(code) }, round), findings: [], rulesEvaluated: 0, notEvaluated: [] };
  yield;
  const rules = judgeCityRules({ rolled, units, scope: cityScope(rolled, round), round });
  yield;
  const found = CHECKS.flatMap((check) => check.judge({ round, units, coverage, counted, city, levels, balanced }));
  return { ...rolled, ...rules, findings: [...found, ...rules.findings] };
}

/** What counts, in the order of the coverage: received, decided and not blocked, or taken as 采用方式 says. */
function countedOf(checked: readonly Checked[], coverage: Coverage): Checked[] {
  return coverage.rows
    .filter(counts)
    .flatMap(({ unit, form }) => checked.find(({ submission }) => submission.unit === unit.code && submission.form === form) ?? []);
}

function ranksOf(view: RankView, { scheme }: Round): ReadonlyMap<string, readonly RankRow[]> {
  const ranks = new Map<string, readonly RankRow[]>();
  for (const indicator of scheme.indicators.values()) {
    if (indicator.type !== '比率') continue;
    const rows = rankUnits(rankedParts(indicator.code, view), indicator.largerIsBetter);
    if (rows.length > 0) ranks.set(indicator.code, rows);
  }
  return ranks;
}

function counts({ standing, adoption }: CoverageRow): boolean {
  if (adoption?.way === '沿用上期' || adoption?.way === '不计入') return false;
  return standing === '已报' || standing === '迟报' || (standing === '退回' && adoption?.way === '带问题采用');
}
