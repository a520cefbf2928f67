import { cleanText } from '../../core/clean-text';
import type { Cell, CellValue } from '../../core/grid';
import { fifteenDigits, toNumber } from './calculate/coerce';
import { isError } from './calculate/values';

const DATE = /^\d{4}(?:-|\/|年)\d{1,2}(?:-|\/|月)\d{1,2}日?$/;
const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;
const DAY_FORMAT = 'yyyy/m/d';

interface Meant {
  readonly value: CellValue;
  readonly formula?: string;
  /** What the cell is shown in, where it has no format of its own. */
  readonly format?: string;
}

/**
 * The cell after somebody typed into it, as Excel takes it: a number, a percentage, a day or a formula is one unless the
 * cell is for text or an apostrophe stands before it. A day without its year stays text: nothing here reads the clock.
 */
export function typedCell(before: Cell | undefined, typed: string): Cell {
  const { style, note, numberFormat: own } = before ?? {};
  const { value, formula, format } = meant(cleanText(typed), own);
  const numberFormat = own ?? format;
  return {
    value,
    ...(formula !== undefined && { formula, uncached: true as const }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(style && { style }),
    ...(note !== undefined && { note }),
  };
}

function meant(typed: string, format: string | undefined): Meant {
  if (typed === '') return { value: { kind: 'blank' } };
  if (typed.startsWith("'")) return { value: text(typed.slice(1)), format: '@' };
  if (format === '@') return { value: text(typed) };
  if (/^=./s.test(typed)) return { value: { kind: 'blank' }, formula: typed.slice(1).trim() };
  return amount(typed.trim(), format) ?? { value: text(typed) };
}

function text(value: string): CellValue {
  return value === '' ? { kind: 'blank' } : { kind: 'text', value };
}

function amount(typed: string, format: string | undefined): Meant | null {
  if (/^(?:TRUE|FALSE)$/i.test(typed)) return { value: { kind: 'boolean', value: typed.toUpperCase() === 'TRUE' } };
  if (ERROR.test(typed)) return { value: { kind: 'error', value: typed } };
  const said = toNumber(typed);
  if (isError(said) || !Number.isFinite(said)) return null;
  const value = fifteenDigits(said);
  if (DATE.test(typed)) return isDay(typed) ? { value: { kind: 'number', value }, format: DAY_FORMAT } : null;
  if (typed.endsWith('%')) return { value: { kind: 'number', value }, format: typed.includes('.') ? '0.00%' : '0%' };
  /* Into a cell of percentages Excel takes 95 for 95%, and 0.95 too. */
  if (format?.includes('%') && Math.abs(value) >= 1) return { value: { kind: 'number', value: fifteenDigits(value / 100) } };
  return { value: { kind: 'number', value }, ...(typed.includes(',') && { format: typed.includes('.') ? '#,##0.00' : '#,##0' }) };
}

/** A 31 June is no day. */
function isDay(typed: string): boolean {
  const [year = 0, month = 0, day = 0] = typed.split(/\D+/).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1901 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
