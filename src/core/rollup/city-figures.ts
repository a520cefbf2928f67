import type { Scope } from '../expression/scope';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { isAdjustment } from './adjustments';
import { cityOver } from './city-over';
import { scopeOverCity, type CityView } from './scope-over-city';
import { answersOf } from './answers-of';
import { METHODS } from './methods';
import type { CityFigure } from './summary';
import { tasksBehind } from './tasks-behind';
import type { UnitFigures } from './unit-figures';

/** By the code of a unit that has units under it, then by indicator. */
type Levels = ReadonlyMap<string, ReadonlyMap<string, CityFigure>>;

/** Every indicator of the scheme, in its order, rolled up by its method from the units that are asked: from the leaves of the tree. */
export function cityFigures(units: UnitFigures, round: Round, levels: Levels = new Map()): ReadonlyMap<string, CityFigure> {
  const { indicators } = round.scheme;
  const settled = new Map<string, CityFigure>();
  const under = new Set<string>();
  const city: CityView = { round, cityOf, partsOf: units.partsOf, unitsDue: null, within: units.scope, tree: units.tree, levels, entriesOf: units.entriesOf };
  const scope: Scope = scopeOverCity(city);
  return new Map([...indicators.keys()].flatMap((code) => {
    const figure = cityOf(code);
    return figure ? [[code, figure] as const] : [];
  }));

  /** A formula that comes back to itself finds nothing (the scheme's lints say so). */
  function cityOf(code: string): CityFigure | undefined {
    const known = settled.get(code);
    const indicator = indicators.get(code);
    if (known || !indicator || under.has(code)) return known;
    under.add(code);
    const parts = units.partsOf(code).filter(({ unit }) => METHODS[indicator.method].adjusted || !isAdjustment(unit));
    const question = { indicator, parts, partsOf: units.partsOf, tree: units.tree, cityOf, scope, indicators, over };
    const rolled = METHODS[indicator.method].roll(question);
    const figure = { indicator: code, method: indicator.method, ...rolled, ...answersOf(question.parts, rolled, tasksBehind(indicator, { units, round })) };
    under.delete(code);
    settled.set(code, figure);
    return figure;
  }

  function over(included: readonly Unit[]) {
    const seen = cityOver(included, city);
    return { scope: scopeOverCity(seen), cityOf: seen.cityOf };
  }
}
