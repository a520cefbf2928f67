import { notReported, type Figure } from '../figure/figure';
import type { Period } from '../period';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { formulaOf } from '../scheme/formula-of';
import { taskFigure } from '../scheme/task-figure';
import { ratioFigure } from './pair-sides';
import { successorOf } from '../scheme/successor-of';
import { sumOfParts } from './sum-of-parts';
import { isAdjustment } from './adjustments';
import { foremost, unitTree } from './unit-tree';
import { unitsConcerned } from './units-concerned';

/** An earlier period and of which units its figures are wanted, by their codes: null for all that were asked then. */
export interface Past {
  readonly round: Round;
  readonly period: Period;
  readonly over: ReadonlySet<string> | null;
}

/**
 * The city's figure in an earlier period: as the history has it; else, for a sum, the units' figures of that period
 * where all that were asked are there; else, for a rate, from both sides so found. Undefined where that cannot be told.
 * Over some units only, the city's row says nothing: then it is always made from the units' rows.
 */
export function pastCityFigure(code: string, past: Past): Figure | undefined {
  const indicator = past.round.scheme.indicators.get(code);
  if (!indicator) return undefined;
  const recorded = past.over === null || indicator.method === '市级' ? recordedFigure(indicator, null, past) : undefined;
  if (recorded) return recorded;
  if (indicator.method === '合计') return pastSum(indicator, past);
  if (indicator.method === '比率') return pastRatio(indicator, past);
  return undefined;
}

function pastSum(indicator: Indicator, past: Past): Figure | undefined {
  const { round, period, over } = past;
  const then = { ...round, period };
  if (over === null && formulaOf(indicator) !== null) return undefined;
  const concerned = foremost(unitsConcerned(indicator, then), unitTree(round.scheme, period)).filter((unit) => over === null || isWithin(unit, over, round));
  const parts = concerned.flatMap((unit) => {
    const task = indicator.source === '任务' ? taskFigure(round.scheme, indicator, { unit, period }) : undefined;
    const figure = recordedFigure(indicator, unit.code, past) ?? task;
    return figure || !isAdjustment(unit) ? [{ unit, figure: figure ?? notReported(indicator.measure) }] : [];
  });
  if (parts.length === 0 || parts.some(({ figure }) => figure.state === 'notReported')) return undefined;
  return sumOfParts(parts, indicator.measure).figure;
}

/** One of the units, merged since into one of them, or ended with no successor: the city's past has it, and nobody that is lacking stands for it. */
function isWithin(unit: Unit, over: ReadonlySet<string>, { scheme, period }: Round): boolean {
  const now = successorOf(unit, scheme, period);
  return now === undefined || over.has(now.code);
}

function pastRatio({ numerator, denominator, measure }: Indicator, past: Past): Figure | undefined {
  if (numerator === null || denominator === null) return undefined;
  const top = pastCityFigure(numerator, past);
  const bottom = pastCityFigure(denominator, past);
  return top && bottom && ratioFigure(top, bottom, measure);
}

function recordedFigure(indicator: Indicator, unit: string | null, { round, period }: Past): Figure | undefined {
  const find = (code: string) => round.history.find({ period: period.code, unit, indicator: code });
  return find(indicator.code) ?? (indicator.formerCode ? find(indicator.formerCode) : undefined);
}
