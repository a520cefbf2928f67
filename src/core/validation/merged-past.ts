import { previousPeriod, sameLastYear } from '../period';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from './checked';

/**
 * Adds to why a rule over an earlier period was not judged that a unit since merged into this one still stood then: its
 * figures are its own and are not taken for this unit's, for what else came in is not known.
 */
export function withMergedPast(omitted: NotEvaluated, unit: Unit, { scheme, period }: Round): NotEvaluated {
  const view = /^(?:适用条件无法判断：)?(上期|上年同期)/u.exec(omitted.why)?.[1];
  if (view === undefined) return omitted;
  const then = view === '上期' ? previousPeriod(period, scheme.periods) : sameLastYear(period, scheme.periods);
  const merged = scheme.units.filter(({ mergedInto, until }) => mergedInto === unit.code && until !== null && until >= then.code && until < period.code);
  if (merged.length === 0) return omitted;
  return { ...omitted, why: `${omitted.why}（${merged.map(({ name }) => name).join('、')}已并入本单位，并入前的数没有接到本单位）` };
}
