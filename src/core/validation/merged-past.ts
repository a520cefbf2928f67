import { periodName, previousPeriod, sameLastYear } from '../period';
import { referencesOf } from '../expression/references-of';
import { lackingBefore, mergedSince, type PastPlace } from '../scheme/past-figure';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from './checked';

/**
 * Adds to why a rule over an earlier period was not judged what became of the unit since: that it did not stand then, or
 * that others have been merged into it, and whose figures of then are wanting or that they do not add up.
 */
export function withMergedPast(omitted: NotEvaluated, unit: Unit, round: Round): NotEvaluated {
  const { scheme, period } = round;
  const view = /^(?:适用条件无法判断：)?(上期|上年同期)/u.exec(omitted.why)?.[1];
  if (view === undefined) return omitted;
  const then = view === '上期' ? previousPeriod(period, scheme.periods) : sameLastYear(period, scheme.periods);
  const merged = mergedSince({ unit, then, round });
  if (merged.length > 0) return { ...omitted, why: `${omitted.why}（${namesOf(merged)}已并入本单位，${whyApart(omitted, { unit, then, round })}）` };
  return unit.from !== null && then.code < unit.from ? { ...omitted, why: `${omitted.why}（本单位${periodName(then)}还没有设立）` } : omitted;
}

/** Whose figures are wanting for those of then to be added up; where none are, they are not such as add up. */
function whyApart({ rule }: NotEvaluated, place: PastPlace): string {
  const judged = place.round.scheme.rules.find(({ code }) => code === rule);
  const codes = [judged?.formula, judged?.when].flatMap((one) => (one ? referencesOf(one).indicators : []));
  const lacking = lackingBefore(codes, place);
  return lacking.length > 0 ? `往期表没有${namesOf(lacking)}${periodName(place.then)}的数，没有接上` : '并入前的数不能相加，没有接上';
}

function namesOf(units: readonly Unit[]): string {
  return units.map(({ name }) => name).join('、');
}
