import { type FoundUnit, type NamedBy, namesOf } from './find-unit';
import { plainName } from './half-width';
import type { Unit } from './unit';

const KINDS_OF_NAME: readonly NamedBy[] = ['代码', '全称', '简称', '别名', '曾用名'];

interface Occurrence extends FoundUnit {
  readonly start: number;
  readonly end: number;
}

/**
 * The unit that a longer text, such as the name of a file, speaks of. A name inside a longer one that also fits does
 * not count, nor one that belongs to a township (兰山街道) or to another city (常州市高新区). Beside a county, the city's
 * own body is taken for the addressee. Two units: null.
 */
export function findUnitIn(text: string, units: readonly Unit[], city = ''): FoundUnit | null {
  const plain = plainName(text);
  const found = namesWithin(plain, units).flatMap((named) => occurrences(plain, named, city));
  const outermost = found.filter((one) => !found.some((other) => covers(other, one)));
  const counties = outermost.filter(({ unit }) => unit.kind !== '市本级');
  const named = counties.length > 0 ? counties : outermost;
  const [first, ...others] = named;
  return first && others.every(({ unit }) => unit === first.unit) ? first : null;
}

interface Named extends FoundUnit {
  readonly name: string;
  /** In the order of the units, then of the kinds of name. */
  readonly place: number;
}

interface Names {
  readonly all: ReadonlyMap<string, readonly Named[]>;
  readonly lengths: ReadonlySet<number>;
}

const NAMES = new WeakMap<readonly Unit[], Names>();

/** The names that occur in the text, in the order of the units. */
function namesWithin(text: string, units: readonly Unit[]): Named[] {
  const { all, lengths } = NAMES.get(units) ?? namesIn(units);
  const parts = new Set([...lengths].flatMap((length) => Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))));
  return [...parts].flatMap((part) => all.get(part) ?? []).sort((one, other) => one.place - other.place);
}

function namesIn(units: readonly Unit[]): Names {
  const names = units.flatMap((unit) => KINDS_OF_NAME.flatMap((by) => namesOf(unit, by).map((name) => ({ unit, by, name: plainName(name) }))));
  const long = names.filter(({ name }) => name.length >= 2).map((named, place) => ({ ...named, place }));
  const all = new Map<string, Named[]>();
  for (const named of long) {
    const same = all.get(named.name);
    if (same) same.push(named);
    else all.set(named.name, [named]);
  }
  const made = { all, lengths: new Set(long.map(({ name }) => name.length)) };
  NAMES.set(units, made);
  return made;
}

function occurrences(text: string, { unit, by, name }: Named, city: string): Occurrence[] {
  return positions(text, name)
    .map((start) => ({ unit, by, start, end: start + name.length }))
    .filter((place) => standsAlone(text, place, city));
}

function positions(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push(at);
  return found;
}

function covers(outer: Occurrence, inner: Occurrence): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function standsAlone(text: string, { unit, by, start, end }: Occurrence, city: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (by === '代码') return !/\d$/.test(before) && !/^\d/.test(after);
  if (/^(?:街道|镇|乡|村|社区)/.test(after)) return false;
  if (text.startsWith('市', start)) return isOwnCity(before, city) || !/\p{Script=Han}$/u.test(before);
  if (before.endsWith('市')) return isOwnCity(before.slice(0, -1), city) || !/\p{Script=Han}市$/u.test(before);
  return unit.kind !== '开发区' || isNeutral(before, city);
}

/** A zone's name says nothing without its city: what stands before it must not be another place's name. */
function isNeutral(before: string, city: string): boolean {
  return isOwnCity(before, city) || !/\p{Script=Han}$/u.test(before) || /[年月日度期表报的]$/.test(before);
}

function isOwnCity(before: string, city: string): boolean {
  const stem = plainName(city).replace(/市$/, '');
  return stem !== '' && before.endsWith(stem);
}
