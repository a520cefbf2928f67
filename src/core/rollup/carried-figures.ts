import type { Figure } from '../figure/figure';
import { previousPeriod } from '../period';
import { pastFigure } from '../scheme/past-figure';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { deriveFigures } from '../validation/derive-figures';
import { restsOnList } from './rests-on-list';

/** 沿用上期: what the history has of the period before, as it stands; what is calculated is so anew, a task is this period's. */
export function carriedFigures(unit: Unit, round: Round): ReadonlyMap<string, Figure> {
  return deriveFigures(recordedBefore(unit, round), round, unit);
}

/** True where the history has something of the unit to carry over. */
export function carriesOver(unit: Unit, round: Round): boolean {
  return [...recordedBefore(unit, round).values()].some(({ state }) => state !== 'notReported');
}

/**
 * What the unit had reported in the period before, by the indicators of today. Since others were
 * merged into it, it is with theirs (see pastFigure). Nothing where the history has nothing, and of what is calculated
 * from a list: the list itself is not kept, and beside the others' entries its sum would be of other units.
 */
export function recordedBefore(unit: Unit, round: Round): ReadonlyMap<string, Figure> {
  const then = previousPeriod(round.period, round.scheme.periods);
  return new Map(
    [...round.scheme.indicators.values()].flatMap((indicator) => {
      const figure = indicator.source === '任务' || restsOnList(indicator, round.scheme) ? undefined : pastFigure(indicator.code, { unit, then, round });
      return figure ? [[indicator.code, figure] as const] : [];
    }),
  );
}
