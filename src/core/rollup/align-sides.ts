import { sumOfParts } from './sum-of-parts';
import type { Contribution } from './summary';
import type { UnitTree } from './unit-tree';

type Climb = Pick<UnitTree, 'ancestorsOf'>;

/** Two sides of a rate, unit by unit: where one side is asked of the units under one that the other side is asked of, theirs are added up for it. */
export function alignSides(one: readonly Contribution[], other: readonly Contribution[], tree: Climb): readonly [readonly Contribution[], readonly Contribution[]] {
  return [raised(one, other, tree), raised(other, one, tree)];
}

/** A unit's sum stands only where all under it that are asked have a number, or none is due from them. */
function raised(parts: readonly Contribution[], others: readonly Contribution[], { ancestorsOf }: Climb): readonly Contribution[] {
  const codes = new Set(others.map(({ unit }) => unit.code));
  const groups = new Map<string, Contribution[]>();
  const result = parts.map((part) => {
    const above = codes.has(part.unit.code) ? undefined : ancestorsOf(part.unit).find(({ code }) => codes.has(code));
    if (!above) return { unit: part.unit, under: [part] };
    const under = groups.get(above.code) ?? [];
    groups.set(above.code, [...under, part]);
    return under.length === 0 ? { unit: above, under: null } : null;
  });
  return result.flatMap((entry) => {
    if (!entry) return [];
    if (entry.under) return entry.under;
    return [{ unit: entry.unit, figure: summed(groups.get(entry.unit.code) ?? []) }];
  });
}

function summed(under: readonly Contribution[]): Contribution['figure'] {
  const measure = under[0]?.figure.measure ?? '';
  const { figure, lacking } = sumOfParts(under, measure);
  return lacking.length === 0 ? figure : { state: 'notReported', value: null, text: '', measure, sources: figure.sources };
}
