import { subjectsOf } from '../expression/references-of';
import { isNumeric, type Figure } from '../figure/figure';
import { sumFigures } from '../figure/sum-figures';
import type { Period } from '../period';
import { formulaOf } from './formula-of';
import type { Indicator } from './indicator';
import type { Round } from './round';
import { taskFigure } from './task-figure';
import type { Unit } from './unit';

/** Whose figures of which earlier period are looked for, from a round. */
export interface PastPlace {
  readonly unit: Unit;
  readonly then: Period;
  readonly round: Round;
}

/** The units that stood by themselves then and were merged into this one, or into one of them, before the round's period. */
export function mergedSince({ unit, then, round }: PastPlace): Unit[] {
  const { units } = round.scheme;
  if (!unitsJoined(units).has(unit.code)) return [];
  const found = new Set<Unit>();
  const visit = (into: Unit): void => {
    for (const one of units) {
      const gone = one.mergedInto === into.code && one.until !== null && one.until < round.period.code;
      if (!gone || found.has(one) || one.code === unit.code) continue;
      if (stood(one, then)) found.add(one);
      visit(one);
    }
  };
  visit(unit);
  return units.filter((one) => found.has(one));
}

const JOINED = new WeakMap<readonly Unit[], ReadonlySet<string>>();

/** The codes of the units that others were merged into, whenever that was. */
function unitsJoined(units: readonly Unit[]): ReadonlySet<string> {
  const joined = JOINED.get(units) ?? new Set(units.flatMap(({ mergedInto }) => mergedInto ?? []));
  JOINED.set(units, joined);
  return joined;
}

/**
 * A unit's figure of an earlier period: as the history has it, under the code or the former one; a task as it was set then.
 * Since others were merged into the unit, a sum is with theirs, where all of them are there; a figure that is calculated is
 * left to be calculated from such sums (of one over lists, which no history has, the sums are added up), any other stays
 * the unit's own. Undefined where there is none.
 */
export function pastFigure(code: string, place: PastPlace): Figure | undefined {
  const { round } = place;
  const indicator = round.scheme.indicators.get(code);
  const merged = mergedSince(place);
  if (!indicator || merged.length === 0) return recorded(code, indicator, place);
  if (isCalculated(indicator, round)) return undefined;
  if (indicator.method !== '合计') return recorded(code, indicator, place);
  const parts = partsOf(place).map((one) => recorded(code, indicator, { ...place, unit: one }));
  const numbers = parts.filter(isNumeric);
  return numbers.length < parts.length ? undefined : sumFigures(numbers, indicator.measure);
}

/** Of the units whose figures of then make up this one's, those that lack one of these indicators or of what they are calculated from. */
export function lackingBefore(codes: readonly string[], place: PastPlace): Unit[] {
  const { indicators } = place.round.scheme;
  const added = new Set<Indicator>();
  const visit = (code: string): void => {
    const indicator = indicators.get(code);
    if (!indicator || added.has(indicator)) return;
    added.add(indicator);
    const formula = isCalculated(indicator, place.round) ? formulaOf(indicator) : null;
    if (formula) subjectsOf(formula).forEach(visit);
  };
  codes.forEach(visit);
  const summed = [...added].filter((indicator) => indicator.method === '合计' && !isCalculated(indicator, place.round));
  return partsOf(place).filter((unit) => summed.some((indicator) => !isNumeric(recorded(indicator.code, indicator, { ...place, unit }))));
}

/** The unit where it stood then, and those merged into it since. */
function partsOf(place: PastPlace): Unit[] {
  return [...(stood(place.unit, place.then) ? [place.unit] : []), ...mergedSince(place)];
}

function recorded(code: string, indicator: Indicator | undefined, { unit, then, round }: PastPlace): Figure | undefined {
  const find = (one: string): Figure | undefined => round.history.find({ period: then.code, unit: unit.code, indicator: one });
  const found = find(code) ?? (indicator?.formerCode ? find(indicator.formerCode) : undefined);
  return found ?? (indicator?.source === '任务' ? taskFigure(round.scheme, indicator, { unit, period: then }) : undefined);
}

function isCalculated(indicator: Indicator, { scheme: { indicators } }: Round): boolean {
  const { type, method, source } = indicator;
  const formula = formulaOf(indicator);
  const overLists = method === '合计' && formula !== null && subjectsOf(formula).some((code) => !indicators.has(code));
  return !overLists && (type === '比率' || method === '按式' || source === '计算');
}

function stood({ from, until }: Unit, { code }: Period): boolean {
  return (from === null || from <= code) && (until === null || code <= until);
}
