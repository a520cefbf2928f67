import { dueOf } from '../scheme/due';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';

/** The units that have the list in a form of their own, in the scheme's order. */
export function unitsWithList(list: string, { scheme, period }: Pick<Round, 'scheme' | 'period'>): readonly Unit[] {
  const due = dueOf(scheme, period).filter(({ unit, sender, form }) => unit.code === sender.code && form.lists.some((area) => area.list === list));
  return [...new Set(due.map(({ unit }) => unit))];
}
