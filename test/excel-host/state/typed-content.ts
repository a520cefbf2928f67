import type { Content } from './content';

const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];
const NUMBER = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d*)?(E[+-]?\d+)?%?$/i;
const DATE = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const SHORT_DATE = /^(\d{1,2})[-/](\d{1,2})$/;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
const LONGEST = 32767;

/** What Excel makes of a text that is put in a cell, as if it had been typed there; `format` is what the cell takes with it. */
export interface Typed {
  readonly content: Content;
  readonly format?: string;
}

/** In a cell formatted as text everything stays as it is; elsewhere Excel reads formulas, numbers, dates, truth values and errors. */
export function typedContent(entered: string | number | boolean, numberFormat: string): Typed {
  if (typeof entered === 'number') return { content: numberFormat === '@' ? { kind: 'text', value: String(entered) } : { kind: 'number', value: entered } };
  if (typeof entered === 'boolean') return { content: { kind: 'boolean', value: entered } };
  if (entered === '') return { content: { kind: 'blank' } };
  if (entered.length > LONGEST) throw new RangeError(`a text of ${entered.length} characters`);
  if (numberFormat === '@') return { content: { kind: 'text', value: entered } };
  if (entered.startsWith("'")) return { content: entered === "'" ? { kind: 'blank' } : { kind: 'text', value: entered.slice(1) } };
  return fromText(entered);
}

function fromText(entered: string): Typed {
  if (/^[=]./.test(entered)) return { content: { kind: 'formula', formula: entered } };
  if (/^[+-][^\d.\s]/.test(entered)) return { content: { kind: 'formula', formula: `=${entered}` } };
  if (entered.startsWith('@') && entered.length > 1) return { content: { kind: 'formula', formula: `=${entered}` } };
  if (/^(true|false)$/i.test(entered)) return { content: { kind: 'boolean', value: entered.toLowerCase() === 'true' } };
  if (ERRORS.includes(entered.toUpperCase())) return { content: { kind: 'error', value: entered.toUpperCase() } };
  return fromNumber(entered.trim()) ?? fromDate(entered.trim()) ?? { content: { kind: 'text', value: entered } };
}

function fromNumber(entered: string): Typed | null {
  const fraction = FRACTION.exec(entered);
  if (fraction) {
    const [, sign, whole, above, below] = fraction;
    const value = (Number(whole) + Number(above) / Number(below)) * (sign === '-' ? -1 : 1);
    return { content: { kind: 'number', value }, format: '# ?/?' };
  }
  if (!NUMBER.test(entered) || !/\d/.test(entered)) return null;
  const percent = entered.endsWith('%');
  const value = fifteenDigits(entered.replaceAll(',', '').replace('%', '')) / (percent ? 100 : 1);
  return { content: { kind: 'number', value }, ...(percent && { format: '0%' }) };
}

/** Of a number that is typed Excel keeps fifteen digits; those after them become zeros. */
function fifteenDigits(entered: string): number {
  const [digits = '', exponent = ''] = entered.split(/(?=e)/i);
  let kept = 0;
  return Number(digits.replace(/\d/g, (digit) => (kept > 0 || digit !== '0') && (kept += 1) > 15 ? '0' : digit) + exponent);
}

function fromDate(entered: string): Typed | null {
  const full = DATE.exec(entered);
  const short = full ? null : SHORT_DATE.exec(entered);
  const parts = full ? full.slice(1).map(Number) : short ? [THIS_YEAR, ...short.slice(1).map(Number)] : null;
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  return { content: { kind: 'number', value: time / 86400000 + 25569 }, format: full ? 'yyyy/m/d' : 'm"月"d"日"' };
}

/** A day without a year is of the current one; a test host has no clock. */
const THIS_YEAR = 2026;
