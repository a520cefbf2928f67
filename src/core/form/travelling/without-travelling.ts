import { type Grid, cellText } from '../../grid';
import { IDENTITY_SHEET } from '../../scheme/own-sheets';
import { sameSheet } from '../../sheet-name';
import { TRAVELLING_KIND } from './travelling-rows';

/** A sheet that came back without what it was checked by on its way: whoever collects the forms has the scheme itself. */
export function withoutTravelling(sheet: Grid): Grid {
  if (!sameSheet(sheet.name, IDENTITY_SHEET)) return sheet;
  return { ...sheet, cells: sheet.cells.map((row) => (row?.[0] && cellText(row[0]) === TRAVELLING_KIND ? undefined : row)) };
}
