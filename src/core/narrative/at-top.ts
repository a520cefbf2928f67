import type { CityFigure, Contribution } from '../rollup/summary';
import { unitTree } from '../rollup/unit-tree';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';

/**
 * A figure as of the units directly under the city, which are those that are ranked and counted. One of whose own units some
 * have no figure is not ranked; it is counted all the same.
 */
export function atTop(city: CityFigure, asked: 'ranked' | 'counted', { scheme, period }: Pick<Round, 'scheme' | 'period'>): CityFigure {
  const tree = unitTree(scheme, period);
  const topsOf = (units: readonly Unit[]) => new Map(units.map((unit) => tree.topOf(unit)).map((unit) => [unit.code, unit]));
  const having = topsOf(city.contributions.map(({ unit }) => unit));
  const without = topsOf(city.lacking);
  const lacking = [...without.values()].filter(({ code }) => asked === 'ranked' || !having.has(code));
  const out = new Set(lacking.map(({ code }) => code));
  const firsts = new Map<string, Contribution>();
  for (const { unit, figure } of city.contributions) {
    const top = tree.topOf(unit);
    if (!out.has(top.code) && !firsts.has(top.code)) firsts.set(top.code, { unit: top, figure });
  }
  const notApplicable = [...topsOf(city.notApplicable).values()].filter(({ code }) => !firsts.has(code) && !out.has(code));
  return { ...city, contributions: [...firsts.values()], lacking, notApplicable };
}
