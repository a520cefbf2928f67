import { columnName } from '../../../src/core/address';
import type { Area } from '../../../src/core/grid';
import { without } from './areas';
import { shiftFormula } from './references';

/** Something that holds for every cell of an area; its formulas are written for the upper left one. */
interface Rule {
  readonly area: Area;
}

/** The same rule for another area: its formulas read as they would from there. */
export function moveRule<One extends Rule>(rule: One, area: Area): One {
  const by = { rows: area.top - rule.area.top, columns: area.left - rule.area.left };
  return { ...(mapFormulas(rule, (formula) => shiftFormula(formula, by)) as One), area };
}

/** The rules without what they say of `hole`. */
export function cutOut<One extends Rule>(rules: readonly One[], hole: Area): One[] {
  return rules.flatMap((rule) => without(rule.area, hole).map((rest) => moveRule(rule, rest)));
}

function mapFormulas(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === 'area' ? one : mapFormulas(one, change)]));
}

/** Each rule once with all its cells, however they were cut up: two lists of rules that mean the same are equal. */
export function canonicalRules(rules: readonly Rule[]): Record<string, string> {
  const areas = new Map<string, Area[]>();
  for (const rule of rules) {
    const key = JSON.stringify({ ...moveRule(rule, FAR), area: undefined, id: undefined });
    areas.set(key, [...(areas.get(key) ?? []), rule.area]);
  }
  return Object.fromEntries([...areas].map(([key, list]) => [key, canonicalAreas(list)]));
}

/** Far enough from the edges for references to both sides to stay on the sheet. */
const FAR: Area = { top: 500_000, left: 8_000, bottom: 500_000, right: 8_000 };

/** The cells of the areas as horizontal strips, `B2:D7,A9:A9`. */
export function canonicalAreas(areas: readonly Area[]): string {
  const edges = [...new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((one, other) => one - other);
  const strips: { top: number; bottom: number; runs: string }[] = [];
  edges.slice(0, -1).forEach((top, index) => {
    const bottom = (edges[index + 1] ?? top + 1) - 1;
    const runs = runsOf(areas.filter((area) => area.top <= top && area.bottom >= bottom));
    const above = strips.at(-1);
    if (above && above.runs === runs && above.bottom === top - 1) above.bottom = bottom;
    else if (runs) strips.push({ top, bottom, runs });
  });
  return strips.map(({ top, bottom, runs }) => `${runs} in rows ${top} to ${bottom}`).join('; ');
}

/** The columns that the areas cover together: `A:C,F:F`. */
function runsOf(areas: readonly Area[]): string {
  const runs: { left: number; right: number }[] = [];
  for (const { left, right } of [...areas].sort((one, other) => one.left - other.left)) {
    const before = runs.at(-1);
    if (before && left <= before.right + 1) before.right = Math.max(before.right, right);
    else runs.push({ left, right });
  }
  return runs.map(({ left, right }) => `${columnName(left)}:${columnName(right)}`).join(',');
}
