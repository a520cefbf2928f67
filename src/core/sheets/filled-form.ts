import { LIST_ROWS } from '../form/form-for';
import { spreadForm } from '../form/rows/spread-form';
import type { Submission } from '../form/submission';
import { rowUnits } from '../scheme/due';
import type { Form } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';

/** The form as its sender filled it: a row for each of its units, its lists long enough for every entry. */
export function filledForm(form: Form, filled: { readonly round: Round; readonly sender: Unit; readonly submissions: readonly Pick<Submission, 'lists'>[] }): Form {
  const { round, sender, submissions } = filled;
  return form.unitRow === null ? formWithRows(form, [], submissions) : formWithRows(form, rowUnits(sender, round.scheme, round.period), submissions);
}

/** The form with a row for each of these units, its lists long enough for every entry. */
export function formWithRows(form: Form, units: readonly Unit[], submissions: readonly Pick<Submission, 'lists'>[]): Form {
  if (form.unitRow === null && form.lists.length === 0) return form;
  const entries = (list: string) => Math.max(0, ...submissions.map(({ lists }) => lists.get(list)?.length ?? 0));
  return spreadForm(form, {
    units: units.map((unit, index) => ({ unit, texts: [], ordinal: String(index + 1) })),
    rowsOf: ({ list }) => Math.max(LIST_ROWS, entries(list)),
  });
}
