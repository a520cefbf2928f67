import { isNumeric, type Figure } from '../figure/figure';
import { previousPeriod } from '../period';
import { unitsOf } from '../scheme/find-unit';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { deriveFigures } from '../validation/derive-figures';
import { successorOf } from './successor-of';
import { sumFigures } from './sum-of-parts';

/** 沿用上期: what the history has of the period before, as it stands; what is calculated is so anew, a task is this period's. */
export function carriedFigures(unit: Unit, round: Round): ReadonlyMap<string, Figure> {
  return deriveFigures(recordedBefore(unit, round), round, unit);
}

/** True where the history has something of the unit to carry over. */
export function carriesOver(unit: Unit, round: Round): boolean {
  return [...recordedBefore(unit, round).values()].some(({ state }) => state !== 'notReported');
}

/**
 * What the unit had reported in the period before, by the indicators of today. Sums are with those of the units merged
 * into it since, and only where all of these are there. Nothing where the history has nothing.
 */
export function recordedBefore(unit: Unit, round: Round): ReadonlyMap<string, Figure> {
  const then = previousPeriod(round.period, round.scheme.periods);
  const were = unitsOf(round.scheme, then).filter((one) => one.code === unit.code || successorOf(one, round.scheme, round.period)?.code === unit.code);
  return new Map(
    [...round.scheme.indicators.values()].flatMap((indicator) => {
      const figure = indicator.source === '任务' ? undefined : figureOf(indicator, { unit, were }, round);
      return figure ? [[indicator.code, figure] as const] : [];
    }),
  );
}

function figureOf(indicator: Indicator, { unit, were }: { readonly unit: Unit; readonly were: readonly Unit[] }, round: Round): Figure | undefined {
  const own = recorded(indicator, unit, round);
  const others = were.filter(({ code }) => code !== unit.code);
  if (others.length === 0 || indicator.method !== '合计') return own;
  const figures = were.flatMap((one) => recorded(indicator, one, round) ?? []);
  const numbers = figures.filter(isNumeric);
  return numbers.length === were.length ? sumFigures(numbers, indicator.measure) : undefined;
}

function recorded({ code, formerCode }: Indicator, unit: Unit, { scheme, period, history }: Round): Figure | undefined {
  const before = previousPeriod(period, scheme.periods).code;
  const find = (indicator: string) => history.find({ period: before, unit: unit.code, indicator });
  return find(code) ?? (formerCode ? find(formerCode) : undefined);
}
