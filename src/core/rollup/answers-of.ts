import type { Unit } from '../scheme/unit';
import type { Rolled } from './method';
import type { CityFigure, Contribution } from './summary';

/**
 * Who lacks a figure and to whom it does not apply, in the order of the units. `tasked` are the codes of the units with a
 * task for it: that it does not apply to such a unit is no answer.
 */
export function answersOf(parts: readonly Contribution[], { lacking, contributions }: Rolled, tasked: ReadonlySet<string>): Pick<CityFigure, 'lacking' | 'notApplicable'> {
  const answered = new Set([...lacking, ...contributions.map(({ unit }) => unit)].map(({ code }) => code));
  const without = parts.filter(({ unit, figure }) => figure.state === 'notApplicable' && !answered.has(unit.code)).map(({ unit }) => unit);
  const refused = without.filter(({ code }) => tasked.has(code));
  return { lacking: inOrder([...lacking, ...refused], parts), notApplicable: without.filter(({ code }) => !tasked.has(code)) };
}

function inOrder(units: readonly Unit[], parts: readonly Contribution[]): readonly Unit[] {
  const places = new Map(parts.map(({ unit }, index) => [unit.code, index]));
  const place = ({ code }: Unit) => places.get(code) ?? -1;
  return [...units].sort((one, other) => place(one) - place(other));
}
