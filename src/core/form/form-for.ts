import type { Period } from '../period';
import { rowUnits } from '../scheme/due';
import type { Form } from '../scheme/form';
import { formsOf } from '../scheme/forms-of';
import type { Scheme } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { spreadForm } from './rows/spread-form';

/** How many rows a list has in a form as issued. */
export const LIST_ROWS = 10;

/** What of a round a form's rows depend on. */
export interface RowsRound {
  readonly scheme: Pick<Scheme, 'units' | 'forms'>;
  readonly period: Pick<Period, 'code'>;
}

/**
 * A form as its sender gets it: the row that stands for a unit once for each of the sender's, its name written in, the
 * rows of lists, and all below moved down. A form with neither is returned as it is.
 */
export function formFor(form: Form, { scheme, period }: RowsRound, sender: Unit): Form {
  if (form.unitRow === null && form.lists.length === 0) return form;
  const known = LAST_MADE.get(form);
  if (known && known.units === scheme.units && known.period === period.code && known.sender === sender) return known.made;
  const units = form.unitRow === null ? [] : rowUnits(sender, scheme, period);
  const made = spreadForm(form, { units: units.map((unit, index) => ({ unit, texts: [], ordinal: String(index + 1) })), rowsOf: () => LIST_ROWS });
  LAST_MADE.set(form, { units: scheme.units, period: period.code, sender, made });
  return made;
}

/** The last sender's: a file's sheets are tried one after the other, and so what is known of its form is known once. */
const LAST_MADE = new WeakMap<Form, { readonly units: readonly Unit[]; readonly period: string; readonly sender: Unit; readonly made: Form }>();

/** The forms that a unit sends, as it gets them, in the scheme's order. */
export function formsFor(round: RowsRound, sender: Unit): Form[] {
  return formsOf(round.scheme, sender).map((form) => formFor(form, round, sender));
}
