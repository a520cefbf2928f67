import type { Position } from '../grid';
import { slotRole, type SlotRole } from '../form/slot-role';
import type { Form } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import type { Checked } from '../validation/checked';

/** A cell of the summary that holds what a unit answered. */
export interface AnswerCell {
  readonly at: Position;
  readonly role: SlotRole;
}

/** What a unit answered in a form, and where it stands in the summary: in a sheet of its sender, or in a row of 数据. */
export interface Answer {
  readonly unit: Unit;
  readonly sender: Unit;
  readonly form: Form;
  readonly checked: Checked;
  /** False: it was sent back, or the official left it out; nothing may refer to it. */
  readonly counts: boolean;
  readonly sheet: string;
  /** By indicator. */
  readonly cells: ReadonlyMap<string, AnswerCell>;
}

/** The sheet that holds a form as its sender filled it, with a row a unit where the form has such rows. */
export interface UnitSheet {
  readonly sheet: string;
  readonly sender: Unit;
  /** As laid out for its sender. */
  readonly form: Form;
  /** By unit code. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The cells of a unit in a form that is laid out for its sender. */
export function cellsInForm(unit: Unit, { sender, form, scheme }: { readonly sender: Unit; readonly form: Form; readonly scheme: Scheme }): ReadonlyMap<string, AnswerCell> {
  const own = form.slots.filter((slot) => (slot.unit ?? sender.code) === unit.code);
  return new Map(own.map((slot) => [slot.indicator, { at: slot.at, role: slotRole(slot, scheme) }]));
}
