import Big from 'big.js';
import { isNumeric, type Figure } from '../figure/figure';
import { numberFigure } from '../figure/number-figure';
import type { Period } from '../period';
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
 * left to be calculated from such sums, any other stays the unit's own. Undefined where there is none.
 */
export function pastFigure(code: string, place: PastPlace): Figure | undefined {
  const { unit, then, round } = place;
  const indicator = round.scheme.indicators.get(code);
  const merged = mergedSince(place);
  if (!indicator || merged.length === 0) return recorded(code, indicator, place);
  if (isCalculated(indicator)) return undefined;
  if (indicator.method !== '合计') return recorded(code, indicator, place);
  const parts = [...(stood(unit, then) ? [unit] : []), ...merged].map((one) => recorded(code, indicator, { ...place, unit: one }));
  const numbers = parts.filter(isNumeric);
  if (numbers.length < parts.length) return undefined;
  const sum = numbers.reduce((sofar, { value }) => sofar.plus(value), new Big(0));
  return numberFigure(sum.toFixed(), indicator.measure, numbers.flatMap(({ sources }) => sources));
}

function recorded(code: string, indicator: Indicator | undefined, { unit, then, round }: PastPlace): Figure | undefined {
  const find = (one: string): Figure | undefined => round.history.find({ period: then.code, unit: unit.code, indicator: one });
  const found = find(code) ?? (indicator?.formerCode ? find(indicator.formerCode) : undefined);
  return found ?? (indicator?.source === '任务' ? taskFigure(round.scheme, indicator, { unit, period: then }) : undefined);
}

function isCalculated({ type, method, source }: Indicator): boolean {
  return type === '比率' || method === '按式' || source === '计算';
}

function stood({ from, until }: Unit, { code }: Period): boolean {
  return (from === null || from <= code) && (until === null || code <= until);
}
