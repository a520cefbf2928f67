import type { Period } from '../period';
import { unitsOf } from '../scheme/find-unit';
import type { Scheme } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';

/** The units of a period by 上级. A unit whose 上级 is not one of them stands directly under the city. */
export interface UnitTree {
  /** From its 上级 up to the unit directly under the city. */
  ancestorsOf(unit: Unit): readonly Unit[];
  /** The unit directly under the city that it belongs to; itself where that is it. */
  topOf(unit: Unit): Unit;
  /** Its code and those of all that belong to it. */
  under(unit: Unit): ReadonlySet<string>;
  /** Those that have units under them, in order. */
  readonly parents: readonly Unit[];
}

export function unitTree(scheme: Pick<Scheme, 'units'>, period: Pick<Period, 'code'>): UnitTree {
  const units = unitsOf(scheme, period);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const known = new Map<string, readonly Unit[]>();
  const parentCodes = new Set(units.flatMap(({ parent }) => parent ?? []));
  return { ancestorsOf, topOf: (unit) => ancestorsOf(unit).at(-1) ?? unit, under, parents: units.filter(({ code }) => parentCodes.has(code)) };

  function under(top: Unit): ReadonlySet<string> {
    return new Set([top.code, ...units.filter((unit) => ancestorsOf(unit).some(({ code }) => code === top.code)).map(({ code }) => code)]);
  }

  function ancestorsOf(unit: Unit): readonly Unit[] {
    const found = known.get(unit.code) ?? climb(unit);
    known.set(unit.code, found);
    return found;
  }

  /** A circle of 上级 ends where it would begin again. */
  function climb(unit: Unit): readonly Unit[] {
    const above: Unit[] = [];
    let at = byCode.get(unit.parent ?? '');
    while (at && at.code !== unit.code && !above.includes(at)) {
      above.push(at);
      at = byCode.get(at.parent ?? '');
    }
    return above;
  }
}

/** Of units that are asked for one thing, those whose answer counts: none stands under another that is asked as well. */
export function foremost(asked: readonly Unit[], { ancestorsOf }: Pick<UnitTree, 'ancestorsOf'>): readonly Unit[] {
  const codes = new Set(asked.map(({ code }) => code));
  return asked.filter((unit) => !ancestorsOf(unit).some(({ code }) => codes.has(code)));
}
