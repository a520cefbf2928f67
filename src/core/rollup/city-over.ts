import { referencesOf } from '../expression/references-of';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import { formulaFigure } from './formula-figure';
import { scopeOverCity, type CityView } from './scope-over-city';
import { sumOfParts } from './sum-of-parts';
import type { CityFigure } from './summary';

/** The city as it is over these units only: its sums, and the formulas on them. Its own figures and its rates stay. */
export function cityOver(units: readonly Unit[], city: CityView): CityView {
  const codes = new Set(units.map(({ code }) => code));
  const isIn = ({ unit }: { readonly unit: Unit }) => codes.has(unit.code);
  const under = new Set<string>();
  const over: CityView = { ...city, cityOf, partsOf: (code) => city.partsOf(code).filter(isIn) };
  return over;

  function cityOf(code: string): CityFigure | undefined {
    const indicator = city.round.scheme.indicators.get(code);
    const whole = city.cityOf(code);
    if (!indicator || !whole || under.has(code)) return whole;
    if (indicator.method === '合计') return { ...whole, ...sumOver(indicator) };
    if (indicator.method !== '按式') return whole;
    under.add(code);
    const formula = formulaOf(indicator);
    const operands = (formula ? referencesOf(formula).indicators : []).flatMap((operand) => cityOf(operand)?.figure ?? []);
    const figure = formulaFigure(indicator, scopeOverCity(over), operands);
    under.delete(code);
    return { ...whole, figure, contributions: whole.contributions.filter(isIn) };
  }

  /** A unit that is left out is one that the sum lacks: what it is compared with goes without it too. */
  function sumOver({ code, measure }: Indicator): Pick<CityFigure, 'figure' | 'contributions' | 'lacking'> {
    const { figure, contributions } = sumOfParts(city.partsOf(code).filter(isIn), measure);
    const lacking = city.partsOf(code).filter((part) => !isIn(part) && part.figure.state !== 'notApplicable').map(({ unit }) => unit);
    return { figure, contributions, lacking };
  }
}
