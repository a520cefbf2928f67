import { readFile } from '../form/read-file';
import { isOwnSheet } from '../form/read/is-own-sheet';
import type { ReceivedFile } from '../form/submission';
import type { Grid } from '../grid';
import type { Round } from '../scheme/round';
import type { CityWorkbook } from './city-workbook';

/** Before the name of a sheet of the open workbook, where it counts as a file. */
const FOLDER = '本工作簿/';

/** A sheet of the open workbook as a file that came. */
export function sheetAsFile(sheet: Grid): ReceivedFile {
  return { file: `${FOLDER}${sheet.name}`, sheets: [sheet], modified: null, receivedOn: null };
}

export function isSheetAsFile({ file }: Pick<ReceivedFile, 'file'>): boolean {
  return file.startsWith(FOLDER);
}

/** The sheets of the user's that may be filled forms: all that are visible, but those that Yuebao wrote. */
export function likelySheets({ foreign, renamed }: Pick<CityWorkbook, 'foreign' | 'renamed'>): Grid[] {
  return foreign.filter((sheet) => sheet.visibility === 'visible' && !isOwnSheet(sheet) && !renamed.some((one) => one.sheet === sheet));
}

/** Whether a sheet is a form of a unit of the scheme, filled and copied in by hand: most of a form's cells are there, and it says whose it is. */
export function isFilledForm(sheet: Grid, round: Round): boolean {
  const { unit, cells, submissions } = readFile(sheetAsFile(sheet), round);
  return unit !== null && (submissions.length > 0 || cells.some(({ indicator }) => indicator !== null));
}
