import type { Day, Period } from '../period';

const SHAPE = /^[末初]?[^0#{}|]*[YMD][^0#{}|]*$/i;

/** A date pattern: `YYYY年M月D日`, `M月底`; with 末 or 初 before it, of a period's last or first day. */
export function isDayFormat(format: string): boolean {
  return SHAPE.test(format) && !/[A-CE-LN-XZ]/i.test(format);
}

/** Writes a day, or a period's last day (its first one under 初). */
export function writeDay(of: Day | Period, format: string): string {
  const end = format.startsWith('末') || format.startsWith('初') ? format.charAt(0) : '';
  const day = typeof of === 'string' ? of : end === '初' ? of.start : of.end;
  const [year = '', month = '', date = ''] = day.split('-');
  return format.slice(end.length).replace(/Y+|M+|D+/gi, (letters) => {
    const letter = letters.charAt(0).toUpperCase();
    if (letter === 'Y') return letters.length <= 2 ? year.slice(-2) : year;
    return String(Number(letter === 'M' ? month : date)).padStart(Math.min(letters.length, 2), '0');
  });
}
