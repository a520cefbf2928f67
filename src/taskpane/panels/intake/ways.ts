import { previousPeriod } from '../../../core/period';
import type { ChosenWay, Way } from '../../../core/scheme/adoption';
import type { Round } from '../../../core/scheme/round';
import type { Choosable } from './unit-board';

/** How a unit may count, as far as that makes sense: figures of the period before have to be there, and so have those with faults. */
export function waysFor({ unit, hasFigures }: Choosable, { scheme, period, history }: Round): Way[] {
  const before = previousPeriod(period, scheme.periods).code;
  const hasPast = [...scheme.indicators.keys()].some((indicator) => history.find({ period: before, unit: unit.code, indicator }) !== undefined);
  return ['本期', ...(hasPast ? (['沿用上期'] as const) : []), '不计入', ...(hasFigures ? (['带问题采用'] as const) : [])];
}

/** The choices with one more; a later one of a unit takes the place of an earlier one. */
export function withWay(ways: readonly ChosenWay[], way: ChosenWay): ChosenWay[] {
  return [...ways.filter(({ unit }) => unit !== way.unit), way];
}

/** What is typed before a way can be chosen. */
export interface TypedWay {
  readonly way: Way;
  readonly by: string;
  readonly reason: string;
}

/** What is still to be typed: for 本期 nothing, it is what counts by itself. */
export function lackingFor({ way, by, reason }: TypedWay): ('by' | 'reason')[] {
  if (way === '本期') return [];
  return [...(by.trim() === '' ? (['by'] as const) : []), ...(reason.trim() === '' ? (['reason'] as const) : [])];
}
