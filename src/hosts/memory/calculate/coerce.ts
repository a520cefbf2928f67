import { serialOf } from './serial';
import { type ExcelError, type Scalar, isError, VALUE } from './values';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?%?$/i;
const DATE = /^(\d{4})(?:-|\/|年)(\d{1,2})(?:-|\/|月)(\d{1,2})日?$/;

/** The number that a value is in arithmetic: a blank is 0, a text only where it reads as a number or a date. */
export function toNumber(value: Scalar): number | ExcelError {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year !== undefined) return serialOf(Number(year), Number(month), Number(day));
  if (!NUMBER.test(text) || !/\d/.test(text)) return VALUE;
  const plain = text.replaceAll(',', '');
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}

export function toText(value: Scalar): string | ExcelError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? generalText(value) : value;
}

/** A text is no condition, unless it says TRUE or FALSE. */
export function toCondition(value: Scalar): boolean | ExcelError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (typeof value !== 'string') return value !== 0 && value !== null;
  const said = value.toUpperCase();
  return said === 'TRUE' ? true : said === 'FALSE' ? false : VALUE;
}

/** The number of at most 15 significant digits that Excel shows and compares by. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function generalText(value: number): string {
  const text = String(fifteenDigits(value));
  return text.replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`);
}
