import type { Period } from '../period';
import { unitsOf } from './find-unit';
import type { Form } from './form';
import { formsOf } from './forms-of';
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

/** The units of the period that have a form with a slot for the indicator, in the scheme's order. */
export function unitsAsked(indicator: string, scheme: Scheme, period: Period): Unit[] {
  return unitsOf(scheme, period).filter((unit) =>
    formsOf(scheme, unit).some((form) => form.slots.some((slot) => slot.indicator === indicator)),
  );
}
