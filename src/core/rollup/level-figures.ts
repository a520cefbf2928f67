import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { cityFigures } from './city-figures';
import { isLacking } from './city-state';
import type { CityFigure } from './summary';
import type { UnitFigures } from './unit-figures';

/** The figures of each unit that has units under it: its own where it is asked itself, else rolled up from theirs. */
export function levelFigures(units: UnitFigures, round: Round): ReadonlyMap<string, ReadonlyMap<string, CityFigure>> {
  return new Map(units.tree.parents.map((unit) => [unit.code, figuresOf(unit, units.within(unit), round)]));
}

function figuresOf(unit: Unit, units: UnitFigures, round: Round): ReadonlyMap<string, CityFigure> {
  const rolled = cityFigures(units, round);
  return new Map([...rolled].map(([code, figure]) => [code, ownFigure(unit, units, figure) ?? figure]));
}

function ownFigure(unit: Unit, units: UnitFigures, rolled: CityFigure): CityFigure | null {
  const own = units.partsOf(rolled.indicator).find((part) => part.unit.code === unit.code);
  if (!own) return null;
  const { figure } = own;
  const answered = figure.state === 'value' || figure.state === 'zero';
  const notApplicable = figure.state === 'notApplicable' ? [unit] : [];
  return { ...rolled, figure, contributions: answered ? [own] : [], lacking: isLacking(own) ? [unit] : [], notApplicable };
}
