import type { Period } from '../period';
import { plainName } from './half-width';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

export type NamedBy = '代码' | '全称' | '简称' | '别名' | '曾用名';

export interface FoundUnit {
  readonly unit: Unit;
  readonly by: NamedBy;
}

const KINDS_OF_NAME: readonly NamedBy[] = ['代码', '全称', '简称', '别名', '曾用名'];

/**
 * The unit that `text` names, whole: by code, full name, short name, alias or former name, in that order, with or
 * without the city's name before it. A name that two units share finds neither.
 */
export function findUnit(text: string, units: readonly Unit[], city = ''): FoundUnit | null {
  const wanted = withoutCity(plainName(text), city);
  for (const by of KINDS_OF_NAME) {
    const called = unitsByName(units)[by];
    const matches = new Set(wanted.flatMap((name) => called.get(name) ?? []));
    const [unit] = matches;
    if (unit) return matches.size === 1 ? { unit, by } : null;
  }
  return null;
}

type UnitsByName = Readonly<Record<NamedBy, ReadonlyMap<string, readonly Unit[]>>>;
const BY_NAME = new WeakMap<readonly Unit[], UnitsByName>();

function unitsByName(units: readonly Unit[]): UnitsByName {
  const known = BY_NAME.get(units);
  if (known) return known;
  const byName: Record<NamedBy, Map<string, Unit[]>> = { 代码: new Map(), 全称: new Map(), 简称: new Map(), 别名: new Map(), 曾用名: new Map() };
  for (const by of KINDS_OF_NAME) {
    for (const unit of units) {
      for (const name of namesOf(unit, by).map(plainName)) byName[by].set(name, [...(byName[by].get(name) ?? []), unit]);
    }
  }
  BY_NAME.set(units, byName);
  return byName;
}

const OF_PERIOD = new WeakMap<readonly Unit[], Map<string, readonly Unit[]>>();

/** The units of the scheme in the period, by its 起始期 and 截止期, in the scheme's order. */
export function unitsOf(scheme: Pick<Scheme, 'units'>, period: Pick<Period, 'code'>): readonly Unit[] {
  const ofPeriod = OF_PERIOD.get(scheme.units) ?? new Map<string, readonly Unit[]>();
  OF_PERIOD.set(scheme.units, ofPeriod);
  const known = ofPeriod.get(period.code);
  if (known) return known;
  const units = scheme.units.filter(
    ({ from, until }) => (from === null || from <= period.code) && (until === null || period.code <= until),
  );
  ofPeriod.set(period.code, units);
  return units;
}

/** What a unit is called, by one kind of name; '' never counts. */
export function namesOf(unit: Unit, by: NamedBy): readonly string[] {
  return ALL_NAMES[by](unit).filter((name) => name !== '');
}

const ALL_NAMES: Readonly<Record<NamedBy, (unit: Unit) => readonly string[]>> = {
  代码: (unit) => [unit.code],
  全称: (unit) => [unit.name],
  简称: (unit) => [unit.shortName],
  别名: (unit) => unit.aliases,
  曾用名: (unit) => unit.formerNames,
};

/** The text itself and, where it begins with the city's name (and before that a province's), what follows. */
function withoutCity(text: string, city: string): string[] {
  const stem = plainName(city).replace(/市$/, '');
  if (stem === '') return [text];
  const match = /^(?:.{2,8}?(?:省|自治区))?(.*)$/.exec(text);
  const rest = match?.[1] ?? text;
  const prefix = [`${stem}市`, stem].find((one) => rest.startsWith(one) && rest.length > one.length);
  return prefix === undefined ? [text] : [text, rest.slice(prefix.length)];
}
