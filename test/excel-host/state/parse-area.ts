import type { Area } from '../../../src/core/grid';
import { invalidArgument } from '../wire/host-error';
import { columnNumber } from './references';
import { LAST_COLUMN, LAST_ROW } from './areas';

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i;

/** `A1`, `B2:D7`, `A:C`, `2:5`, each with or without a sheet before it. */
export function parseArea(address: string, location: string): { readonly sheet: string | undefined; readonly area: Area } {
  const match = ADDRESS.exec(address.trim());
  const [, quoted, plain, letters, digits, lastLetters, lastDigits] = match ?? [];
  if (!match || (!letters && !digits)) throw invalidArgument(location, `${address} is no address.`);
  if (address.includes(':') && (!letters !== !lastLetters || !digits !== !lastDigits)) throw invalidArgument(location, `${address} is no address.`);
  if (!address.includes(':') && (!letters || !digits)) throw invalidArgument(location, `${address} is no address.`);
  const columns = letters ? [columnNumber(letters), columnNumber(lastLetters ?? letters)] : [1, LAST_COLUMN];
  const rows = digits ? [Number(digits), Number(lastDigits ?? digits)] : [1, LAST_ROW];
  const area = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw invalidArgument(location, `${address} is beyond the sheet.`);
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, area };
}
