import { toAddress } from '../../address';
import { type Finding, raise } from '../../finding';
import type { Form } from '../../scheme/form';
import { ENOUGH, type FormSheet, type SheetAssignment } from './assign-sheets';
import { type Filler, fitForm } from './fit-form';
import { slotCells } from './read-form';
import { severalForms } from './structure-findings';

/** Forms that no sheet of its own was found for and that stand beside another form on its sheet: not read, but asked about. */
export function formsBeside({ found, missing }: SheetAssignment, place: Filler & { readonly file: string }): Finding[] {
  return missing.flatMap((form) => found.flatMap((used) => beside(form, used, place)).slice(0, 1));
}

function beside(design: Form, used: FormSheet, { file, ...filler }: Filler & { readonly file: string }): Finding[] {
  const { sheet } = used;
  const { form, match } = fitForm(sheet, design, filler);
  const taken = slotCells(used);
  const cells = [...slotCells({ form, match })];
  if (match.share < ENOUGH || cells.some((cell) => taken.has(cell))) return [];
  const start = match.image(match.fixed[0]?.at ?? { row: 1, column: 1 });
  const next = `请把“${form.name}”单独放在一张工作表上重报，每张表一个工作表。`;
  const place = { ...(filler.sender && { unit: filler.sender.name }), file, sheet: sheet.name, ...(start && { cell: toAddress(start) }) };
  return [raise(severalForms, { sheet: sheet.name, form: form.name }, { place, particulars: { next } })];
}
