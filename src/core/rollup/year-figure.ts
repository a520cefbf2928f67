import { notReported, type Figure } from '../figure/figure';
import { shiftPeriod, type Period } from '../period';
import type { Round } from '../scheme/round';
import { pastCityFigure } from './past-city-figure';
import { ratioFigure } from './pair-sides';
import { sumFigures } from './sum-of-parts';

/** A period of the city with its figures. */
export interface Standpoint {
  readonly round: Round;
  readonly period: Period;
  readonly figure: (code: string) => Figure | undefined;
}

/** The year to the period: 当期 figures added up, 累计 figures as they are, rates from both sides so taken; 时点 has none. */
export function yearFigure(code: string, here: Standpoint): Figure | undefined {
  const indicator = here.round.scheme.indicators.get(code);
  if (!indicator) return undefined;
  const { method, numerator, denominator, measure } = indicator;
  if (method === '比率' && numerator !== null && denominator !== null) {
    const top = yearFigure(numerator, here);
    const bottom = yearFigure(denominator, here);
    return top && bottom && ratioFigure(top, bottom, measure);
  }
  const cumulative = indicator.source === '任务' || indicator.flow === '累计' || here.period.kind === '累计';
  if (cumulative) return here.figure(code);
  return indicator.flow === '当期' ? yearSum(code, measure, here) : undefined;
}

function yearSum(code: string, measure: string, { round, period, figure }: Standpoint): Figure {
  const earlier = Array.from({ length: period.index - 1 }, (_, step) => shiftPeriod(period, round.scheme.periods, step + 1 - period.index));
  const figures = [...earlier.map((at) => pastCityFigure(code, round, at)), figure(code)];
  const known = figures.flatMap((one) => (one?.value !== null && one !== undefined ? [one] : []));
  return known.length === figures.length ? sumFigures(known, measure) : notReported(measure);
}
