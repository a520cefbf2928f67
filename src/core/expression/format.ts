import { parseNumberFormat } from '../figure/number-format';
import { isDayFormat } from '../figure/write-day';
import { normalise } from './normalise';

/** A mark's format as typed, in half-width, without the blanks around it. */
export function normaliseFormat(text: string): string {
  return normalise(text).trim();
}

/** A number format with an optional unit, 中文数字, a date pattern, or nothing. */
export function isFormat(format: string): boolean {
  return parseNumberFormat(format) !== null || isDayFormat(format);
}
