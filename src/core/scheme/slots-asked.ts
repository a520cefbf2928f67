import { rowUnitsAmong } from './due';
import type { Form, Slot } from './form';
import type { Unit } from './unit';

/** A slot of a form as designed, and the units that are asked for it, in whatever period. */
export interface SlotAsked {
  readonly slot: Slot;
  readonly units: readonly Unit[];
}

/** Every slot of the form with the units that fill it or have it filled for them. */
export function slotsAsked(form: Pick<Form, 'slots' | 'unitKinds' | 'unitRow'>, units: readonly Unit[]): SlotAsked[] {
  const senders = units.filter(({ kind }) => form.unitKinds.includes(kind));
  const inRows = form.unitRow === null ? [] : [...new Set(senders.flatMap((sender) => rowUnitsAmong(units, sender)))];
  return form.slots.map((slot) => ({ slot, units: slot.at.row === form.unitRow?.row ? inRows : senders }));
}
