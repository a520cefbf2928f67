import { notReported, type Figure } from '../figure/figure';
import type { Period } from '../period';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import { formulaOf } from '../scheme/formula-of';
import { taskFigure } from '../scheme/task-figure';
import { ratioFigure } from './pair-sides';
import { sumOfParts } from './sum-of-parts';
import { unitsConcerned } from './units-concerned';

/**
 * The city's figure in an earlier period: as the history has it; else, for a sum, the units' figures of that period
 * where all that were asked are there; else, for a rate, from both sides so found. Undefined where that cannot be told.
 */
export function pastCityFigure(code: string, round: Round, period: Period): Figure | undefined {
  const indicator = round.scheme.indicators.get(code);
  if (!indicator) return undefined;
  const recorded = recordedFigure(indicator, null, { round, period });
  if (recorded) return recorded;
  if (indicator.method === '合计') return pastSum(indicator, { round, period });
  if (indicator.method === '比率') return pastRatio(indicator, { round, period });
  return undefined;
}

interface Past {
  readonly round: Round;
  readonly period: Period;
}

function pastSum(indicator: Indicator, { round, period }: Past): Figure | undefined {
  const then = { ...round, period };
  if (formulaOf(indicator) !== null) return undefined;
  const parts = unitsConcerned(indicator, then).map((unit) => {
    const task = indicator.source === '任务' ? taskFigure(round.scheme, indicator, { unit, period }) : undefined;
    const figure = recordedFigure(indicator, unit.code, { round, period }) ?? task ?? notReported(indicator.measure);
    return { unit, figure };
  });
  if (parts.length === 0 || parts.some(({ figure }) => figure.state === 'notReported')) return undefined;
  return sumOfParts(parts, indicator.measure).figure;
}

function pastRatio({ numerator, denominator, measure }: Indicator, { round, period }: Past): Figure | undefined {
  if (numerator === null || denominator === null) return undefined;
  const top = pastCityFigure(numerator, round, period);
  const bottom = pastCityFigure(denominator, round, period);
  return top && bottom && ratioFigure(top, bottom, measure);
}

function recordedFigure(indicator: Indicator, unit: string | null, { round, period }: Past): Figure | undefined {
  const find = (code: string) => round.history.find({ period: period.code, unit, indicator: code });
  return find(indicator.code) ?? (indicator.formerCode ? find(indicator.formerCode) : undefined);
}
