import type { Figure } from '../figure/figure';
import { previousPeriod } from '../period';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { deriveFigures } from '../validation/derive-figures';

/** 沿用上期: what the history has of the period before, as it stands; what is calculated is so anew, a task is this period's. */
export function carriedFigures(unit: Unit, round: Round): ReadonlyMap<string, Figure> {
  return deriveFigures(recordedBefore(unit, round), round, unit);
}

/** What the unit itself had reported in the period before, by the indicators of today. Nothing where the history has nothing. */
export function recordedBefore(unit: Unit, { scheme, period, history }: Round): ReadonlyMap<string, Figure> {
  const before = previousPeriod(period, scheme.periods).code;
  const find = (indicator: string) => history.find({ period: before, unit: unit.code, indicator });
  return new Map(
    [...scheme.indicators.values()].flatMap(({ code, formerCode, source }) => {
      const figure = find(code) ?? (formerCode ? find(formerCode) : undefined);
      return figure && source !== '任务' ? [[code, figure] as const] : [];
    }),
  );
}
