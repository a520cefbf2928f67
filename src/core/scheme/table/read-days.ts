import { readDay } from '../../figure/read-day';
import type { Cell } from '../../grid';
import type { Day } from '../../period';
import { halfWidth } from '../half-width';

/** The first and last day of what a cell names. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, 31], 初: [1, 10], 底: [21, 31], 末: [21, 31] };

/**
 * The day or days in a cell: 2020年6月9日, 2020-6-9, 2020.6.9, 2020/6/9, 20200609, a spreadsheet's date; 2020年6月9日—11日,
 * 2020-06-09—2020-06-11; 2020年8月中旬; 2020年8月. Null where it is none, or no such day exists.
 */
export function readDays({ text, cell }: { text: string; cell: Cell }): Days | null {
  const day = readDay(cell);
  if (day !== null) return { start: day, end: day };
  const plain = halfWidth(text).replace(/\s|前$/g, '').replace(/\d{1,2}:\d{2}(?::\d{2})?$/, '');
  const [first = '', second, ...more] = splitRange(plain);
  const start = readOne(first);
  if (!start || more.length > 0) return null;
  if (second === undefined) return start;
  const [year = '', month = ''] = start.start.split('-');
  const end = readOne(second) ?? readOne(`${year}年${second}`) ?? readOne(`${year}年${month}月${second}`);
  return end && start.start <= end.end ? { start: start.start, end: end.end } : null;
}

/** A hyphen also stands within a date: 2020-06-09. */
function splitRange(text: string): string[] {
  const parts = text.split(/[—–~～至]+|到/);
  return parts.length > 1 || !text.includes('月') ? parts : text.split('-');
}

function readOne(text: string): Days | null {
  const whole = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月[，,]?|[-./])(\d{1,2})[日号]?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (whole) return daysOf(whole, [Number(whole[3]), Number(whole[3])]);
  const yearEnd = /^(\d{4})年?年?[底末]$/.exec(text);
  if (yearEnd) return { start: `${yearEnd[1]}-12-01`, end: `${yearEnd[1]}-12-31` };
  const month = /^(\d{4})(?:年|[-./])(\d{1,2})月?份?(上旬|中旬|下旬|初|底|末)?$/.exec(text);
  return month ? daysOf(month, PARTS[month[3] ?? ''] ?? [1, 31]) : null;
}

function daysOf([, year, month]: RegExpExecArray, [from, to]: readonly [number, number]): Days | null {
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || from < 1 || from > last || (from === to && to > last)) return null;
  const prefix = `${year}-${String(Number(month)).padStart(2, '0')}`;
  return { start: `${prefix}-${two(from)}`, end: `${prefix}-${two(Math.min(to, last))}` };
}

function two(day: number): string {
  return String(day).padStart(2, '0');
}
