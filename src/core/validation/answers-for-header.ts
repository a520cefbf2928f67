import type { Submission } from '../form/submission';
import { dueOf } from '../scheme/due';
import type { Round } from '../scheme/round';

/** Whether what is wrong with the form's header is said of this submission: of the sender's own, else of the first row's, so that it is said once. */
export function answersForHeader({ unit, sender, form }: Pick<Submission, 'unit' | 'sender' | 'form'>, { scheme, period }: Round): boolean {
  if (unit === sender) return true;
  const units = dueOf(scheme, period).flatMap((due) => (due.sender.code === sender && due.form.name === form ? due.unit.code : []));
  return !units.includes(sender) && units[0] === unit;
}
