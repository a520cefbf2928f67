import type { Grid } from '../../grid';
import type { Form } from '../../scheme/form';
import { sameSheet } from '../../sheet-name';
import { type Filler, type FittedForm, fitForm } from './fit-form';

/** A sheet of a file, taken for a form. */
export type FormSheet = FittedForm;

export interface SheetAssignment {
  readonly found: readonly FormSheet[];
  /** Forms, as designed, that several sheets are equally like. */
  readonly twice: readonly { readonly form: Form; readonly sheets: readonly Grid[] }[];
  readonly missing: readonly Form[];
}

/** A sheet with fewer of the form's slots is taken for it only where it bears its name. */
export const ENOUGH = 0.5;

type Likeness = (candidate: FormSheet) => boolean;

const named: Likeness = ({ form, sheet }) => sameSheet(form.sheet.trim(), sheet.name.trim());
const untouched: Likeness = ({ match }) => match.by === 'map' && match.share > 0;
const LIKENESSES: readonly Likeness[] = [
  (one) => untouched(one) && named(one),
  untouched,
  (one) => named(one) && one.match.share >= ENOUGH,
  (one) => one.match.share >= ENOUGH,
  (one) => named(one) && one.match.share > 0,
];

/** Finds the sheet of each form, as designed: by fingerprint and name, by fingerprint, by name and headings, by headings. */
export function assignSheets(sheets: readonly Grid[], forms: readonly Form[], filler: Filler): SheetAssignment {
  const candidates = forms.flatMap((form) => sheets.map((sheet): FormSheet => fitForm(sheet, form, filler)));
  const found: FormSheet[] = [];
  const twice: { form: Form; sheets: Grid[] }[] = [];
  for (const likeness of LIKENESSES) {
    for (const form of forms) {
      if (isTaken(form)) continue;
      const free = candidates.filter((one) => one.design === form && likeness(one) && !found.some(({ sheet }) => sheet === one.sheet));
      const [best, ...others] = likest(free);
      if (!best) continue;
      if (others.length === 0) found.push(best);
      else twice.push({ form, sheets: [best, ...others].map(({ sheet }) => sheet) });
    }
  }
  const order = (one: FormSheet): number => forms.indexOf(one.design);
  return { found: [...found].sort((one, other) => order(one) - order(other)), twice, missing: forms.filter((form) => !isTaken(form)) };

  function isTaken(form: Form): boolean {
    return found.some(({ design }) => design === form) || twice.some((one) => one.form === form);
  }
}

/** Those with the most slots found; visible ones before hidden ones. */
function likest(candidates: readonly FormSheet[]): FormSheet[] {
  const most = Math.max(...candidates.map(({ match }) => match.share));
  const best = candidates.filter(({ match }) => match.share === most);
  const visible = best.filter(({ sheet }) => sheet.visibility === 'visible');
  return visible.length > 0 ? visible : best;
}
