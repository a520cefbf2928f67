import type { Form } from './form';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

/** The forms that a unit has to fill, in the scheme's order. */
export function formsOf(scheme: Pick<Scheme, 'forms'>, unit: Pick<Unit, 'kind'>): Form[] {
  return scheme.forms.filter((form) => form.unitKinds.includes(unit.kind));
}
