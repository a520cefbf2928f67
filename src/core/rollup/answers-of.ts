import type { Unit } from '../scheme/unit';
import type { Rolled } from './method';
import type { CityFigure, Contribution } from './summary';

/**
 * Who lacks a figure and to whom it does not apply, in the order of the units. `tasked` are the codes of the units with a
 * task for it: that it does not apply to such a unit is no answer.
 */
export function answersOf(parts: readonly Contribution[], { lacking, contributions }: Rolled, tasked: ReadonlySet<string>): Pick<CityFigure, 'lacking' | 'notApplicable'> {
  const isIn = (units: readonly Unit[], { code }: Unit) => units.some((one) => one.code === code);
  const given = contributions.map(({ unit }) => unit);
  const without = parts.filter(({ unit, figure }) => figure.state === 'notApplicable' && !isIn(lacking, unit) && !isIn(given, unit)).map(({ unit }) => unit);
  const refused = without.filter(({ code }) => tasked.has(code));
  return { lacking: inOrder([...lacking, ...refused], parts), notApplicable: without.filter((unit) => !isIn(refused, unit)) };
}

function inOrder(units: readonly Unit[], parts: readonly Contribution[]): readonly Unit[] {
  const place = ({ code }: Unit) => parts.findIndex(({ unit }) => unit.code === code);
  return [...units].sort((one, other) => place(one) - place(other));
}
