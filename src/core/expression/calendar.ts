import type { Day } from '../period';

const MILLISECONDS_A_DAY = 86_400_000;
/** Excel counts days from 1899-12-30 (right from March 1900 on). */
const EPOCH = Date.UTC(1899, 11, 30);
const TYPED = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/;

/** The day's number in Excel. */
export function daySerial(day: Day): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / MILLISECONDS_A_DAY);
}

/** The day of a number in Excel, or null where Excel has none. */
export function serialDay(serial: number): Day | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  return new Date(EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day that a text (2020-08-31, 2020/8/31, 2020年8月31日) names, or null. */
export function typedDay(text: string): Day | null {
  const [, year = '', month = '', day = ''] = TYPED.exec(text) ?? [];
  if (year === '') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
