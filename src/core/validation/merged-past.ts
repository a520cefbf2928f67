import { periodName, previousPeriod, sameLastYear } from '../period';
import { mergedSince } from '../scheme/past-figure';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from './checked';

/**
 * Adds to why a rule over an earlier period was not judged what became of the unit since: that it did not stand then, or
 * that others have been merged into it, whose figures of then are not all there or do not add up.
 */
export function withMergedPast(omitted: NotEvaluated, unit: Unit, round: Round): NotEvaluated {
  const { scheme, period } = round;
  const view = /^(?:适用条件无法判断：)?(上期|上年同期)/u.exec(omitted.why)?.[1];
  if (view === undefined) return omitted;
  const then = view === '上期' ? previousPeriod(period, scheme.periods) : sameLastYear(period, scheme.periods);
  const merged = mergedSince({ unit, then, round });
  if (merged.length > 0) return { ...omitted, why: `${omitted.why}（${merged.map(({ name }) => name).join('、')}已并入本单位，并入前的数不全或者不能相加，没有接上）` };
  return unit.from !== null && then.code < unit.from ? { ...omitted, why: `${omitted.why}（本单位${periodName(then)}还没有设立）` } : omitted;
}
