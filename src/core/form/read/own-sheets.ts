import { CHECK_SHEET } from '../check-sheet';
import { EXPLANATION_SHEET } from '../explanation-sheet';
import { IDENTITY_SHEET } from '../identity';
import type { Grid } from '../../grid';
import { sameSheet } from '../../sheet-name';

/** A sheet that issuing adds to the forms. */
export function isOwnSheet({ name }: Grid): boolean {
  return [CHECK_SHEET, EXPLANATION_SHEET, IDENTITY_SHEET].some((own) => sameSheet(own, name));
}
