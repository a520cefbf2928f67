import type { Grid } from '../../grid';
import { OWN_SHEETS } from '../../scheme/own-sheets';
import { sameSheet } from '../../sheet-name';

/** A sheet that issuing adds to the forms. */
export function isOwnSheet({ name }: Grid): boolean {
  return OWN_SHEETS.some((own) => sameSheet(own, name));
}
