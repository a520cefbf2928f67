import type { Position } from '../../grid';
import { plainName } from '../../scheme/half-width';
import type { Form } from '../../scheme/form';
import { formRegion } from '../form-region';
import { fixedTexts } from './fixed-texts';

/** Where somebody wrote something that the form has no cell for. */
export type AddedPlace = '表样以外' | '填报格以外' | '备注栏';

/** `at` is a cell of the form in which the design has nothing. */
export function addedPlace(form: Form, { row, column }: Position): AddedPlace {
  const region = formRegion(form);
  if (!region || row < region.headingTop || row > region.bodyBottom || column < region.left || column > region.right) return '表样以外';
  const headings = fixedTexts(form).filter(({ at }) => at.column === column && at.row >= region.headingTop && at.row < region.bodyTop);
  return row >= region.bodyTop && headings.some(({ plain }) => /备注|备考|附注/.test(plainName(plain))) ? '备注栏' : '填报格以外';
}

/** Why what is written there is not read. */
export const ADDED_REASONS: Readonly<Record<AddedPlace, string>> = {
  表样以外: '写在表样以外',
  填报格以外: '写在填报格以外',
  备注栏: '备注栏的说明，不是数',
};
