import { notReported, type Figure } from '../figure/figure';
import { shiftPeriod, type Period } from '../period';
import type { RollupMethod } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import { pastCityFigure } from './past-city-figure';
import { ratioFigure } from './pair-sides';
import { sumFigures } from './sum-of-parts';

/** Methods whose figures of several periods do not add up to one of them all. */
const OF_ONE_PERIOD: readonly RollupMethod[] = ['平均', '加权平均', '最小', '最大', '单位数', '连接'];

/** Units by their codes; null for all. */
export type Over = ReadonlySet<string> | null;

/** A period of the city with its figures, and the units that those figures are of where they are not of all. */
export interface Standpoint {
  readonly round: Round;
  readonly period: Period;
  readonly figure: (code: string, over: Over) => Figure | undefined;
  readonly overOf: (code: string) => Over;
}

/**
 * The year to the period: 当期 figures added up, 累计 figures as they are, rates from both sides so taken; 时点 has none.
 * All of it over the units that are in the figure of this period.
 */
export function yearFigure(code: string, here: Standpoint, over: Over = here.overOf(code)): Figure | undefined {
  const indicator = here.round.scheme.indicators.get(code);
  if (!indicator) return undefined;
  const { method, numerator, denominator, measure } = indicator;
  if (method === '比率' && numerator !== null && denominator !== null) {
    const top = yearFigure(numerator, here, over ?? here.overOf(numerator));
    const bottom = yearFigure(denominator, here, over ?? here.overOf(denominator));
    return top && bottom && ratioFigure(top, bottom, measure);
  }
  const cumulative = indicator.source === '任务' || indicator.flow === '累计' || here.period.kind === '累计';
  if (cumulative) return here.figure(code, over);
  return indicator.flow === '当期' && !OF_ONE_PERIOD.includes(method) ? yearSum({ code, measure, over }, here) : undefined;
}

function yearSum({ code, measure, over }: { code: string; measure: string; over: Over }, { round, period, figure }: Standpoint): Figure {
  const earlier = Array.from({ length: period.index - 1 }, (_, step) => shiftPeriod(period, round.scheme.periods, step + 1 - period.index));
  const figures = [...earlier.map((at) => pastCityFigure(code, { round, period: at, over })), figure(code, over)];
  const known = figures.flatMap((one) => (one?.value !== null && one !== undefined ? [one] : []));
  return known.length === figures.length ? sumFigures(known, measure) : notReported(measure);
}
