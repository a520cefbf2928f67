import type { Period } from '../period';
import { dueOf, dueSlots } from './due';
import type { Indicator } from './indicator';
import type { Item, Scheme } from './scheme';
import type { Unit } from './unit';

/** The item that an indicator belongs to. */
export function itemOf(indicator: Pick<Indicator, 'item'>, scheme: Pick<Scheme, 'items'>): Item | undefined {
  return scheme.items.find((item) => item.shortName === indicator.item);
}

/** The units of the period of which a form asks for the indicator, their own or one that has a row for them, in the scheme's order. */
export function unitsAsked(indicator: string, scheme: Scheme, period: Period): Unit[] {
  const asked = dueOf(scheme, period).filter((due) => dueSlots(due).some((slot) => slot.indicator === indicator));
  return [...new Set(asked.map(({ unit }) => unit))];
}
