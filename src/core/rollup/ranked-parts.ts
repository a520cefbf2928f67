import { isNumeric } from '../figure/figure';
import { isAdjustment } from './adjustments';
import type { CityFigure, Contribution } from './summary';
import type { UnitTree } from './unit-tree';

/** What it takes to tell by what the units directly under the city are ranked. */
export interface RankView {
  cityOf(indicator: string): CityFigure | undefined;
  partsOf(indicator: string): readonly Contribution[];
  readonly tree: Pick<UnitTree, 'topOf'>;
  readonly levels: ReadonlyMap<string, ReadonlyMap<string, CityFigure>>;
}

/** By unit directly under the city: its figure, or its units' rolled up where that lacks none; of a rate only those that entered the city's. */
export function rankedParts(indicator: string, { cityOf, partsOf, tree, levels }: RankView): readonly Contribution[] {
  const city = cityOf(indicator);
  const parts = partsOf(indicator).filter(({ unit }) => !isAdjustment(unit));
  const own = parts.filter(({ unit }) => tree.topOf(unit).code === unit.code);
  const tops = new Map([...parts, ...(city?.contributions ?? [])].map(({ unit }) => tree.topOf(unit)).map((unit) => [unit.code, unit]));
  const rolled = [...tops.values()].flatMap((unit) => {
    const level = own.some((part) => part.unit.code === unit.code) ? undefined : levels.get(unit.code)?.get(indicator);
    return level && isNumeric(level.figure) && level.lacking.length === 0 ? [{ unit, figure: level.figure }] : [];
  });
  const all = [...enteredIn(city, own), ...rolled];
  return all.sort((one, other) => one.unit.order - other.unit.order);
}

function enteredIn(city: CityFigure | undefined, parts: readonly Contribution[]): readonly Contribution[] {
  if (city?.method === '按式') return parts.filter(({ unit }) => city.lacking.every(({ code }) => code !== unit.code));
  if (city?.method !== '比率') return parts;
  const entered = new Set(city.contributions.map(({ unit }) => unit.code));
  return parts.filter(({ unit }) => entered.has(unit.code));
}
