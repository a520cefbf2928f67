import { findingKind, raise } from '../../finding';
import { plainName } from '../half-width';
import type { Lint } from '../lint';
import type { Unit } from '../unit';

const kind = findingKind({
  code: 'T013',
  name: '单位名称冲突',
  tier: '强制',
  message: '“{name}”既指{one}，又指{other}。',
  reason: '收到的表凭单位名称认单位，一个名称只能指一个单位。',
  next: '改掉其中一个名称、简称、别名或曾用名。',
});

/** A name, short name, alias or former name that two units share while both exist. */
export const clashingUnitNames: Lint = {
  kind,
  find: ({ units }) => {
    const called = new Map<string, Set<(typeof units)[number]>>();
    return units.flatMap((row) => {
      const names = namesOf(row.value);
      const sharing = new Set(names.flatMap((name) => [...(called.get(name) ?? [])]));
      for (const name of names) called.set(name, (called.get(name) ?? new Set()).add(row));
      return [...sharing].sort((one, other) => one.row - other.row).flatMap((earlier) => {
        const name = sharedName(earlier.value, row.value);
        if (name === undefined || !coexist(earlier.value, row.value)) return [];
        const slots = { name, one: describe(earlier.value), other: describe(row.value) };
        return [raise(kind, slots, { place: row.at(headingOf(row.value, name)) })];
      });
    });
  },
};

function namesOf({ name, shortName, aliases, formerNames }: Unit): string[] {
  return [name, shortName, ...aliases, ...formerNames].map(plainName).filter((one) => one !== '');
}

function sharedName(one: Unit, other: Unit): string | undefined {
  const names = namesOf(one);
  return one.code === other.code ? undefined : namesOf(other).find((name) => names.includes(name));
}

function coexist(one: Unit, other: Unit): boolean {
  const endsBefore = (first: Unit, second: Unit) => first.until !== null && second.from !== null && first.until < second.from;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function describe({ name, code }: Unit): string {
  return `${name}（${code}）`;
}

function headingOf(unit: Unit, name: string): string {
  if (plainName(unit.name) === name) return '名称';
  if (unit.aliases.map(plainName).includes(name)) return '别名';
  return unit.formerNames.map(plainName).includes(name) ? '曾用名' : '简称';
}
