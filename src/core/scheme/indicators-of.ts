import type { Period } from '../period';
import { dueOf, dueSlots } from './due';
import type { Form } from './form';
import type { Indicator } from './indicator';
import type { Item, Scheme } from './scheme';
import type { Unit } from './unit';

/** The indicators of a form's slots, in the order of the slots. */
export function indicatorsOf(form: Pick<Form, 'slots'>, scheme: Pick<Scheme, 'indicators'>): Indicator[] {
  return form.slots.flatMap((slot) => scheme.indicators.get(slot.indicator) ?? []);
}

/** The indicators of an item, in the scheme's order. */
export function indicatorsOfItem(item: Pick<Item, 'shortName'>, scheme: Pick<Scheme, 'indicators'>): Indicator[] {
  return [...scheme.indicators.values()].filter((indicator) => indicator.item === item.shortName);
}

/** The item that an indicator belongs to. */
export function itemOf(indicator: Pick<Indicator, 'item'>, scheme: Pick<Scheme, 'items'>): Item | undefined {
  return scheme.items.find((item) => item.shortName === indicator.item);
}

/** The units of the period of which a form asks for the indicator, their own or one that has a row for them, in the scheme's order. */
export function unitsAsked(indicator: string, scheme: Scheme, period: Period): Unit[] {
  const asked = dueOf(scheme, period).filter((due) => dueSlots(due).some((slot) => slot.indicator === indicator));
  return [...new Set(asked.map(({ unit }) => unit))];
}
