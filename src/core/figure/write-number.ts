import Big from 'big.js';
import { chineseNumber } from './chinese-number';
import type { Rounding } from './figure';
import { parseMeasure, scale } from './measure';
import { isPercentagePoint, parseNumberFormat, type NumberFormat } from './number-format';
import { roundDecimal } from './rounding';

/** A number in two pieces, so that 余 can stand between: 400 | 张. */
export interface WrittenNumber {
  readonly number: string;
  readonly suffix: string;
}

/**
 * Writes a number in its base unit (元, 人; a rate as a fraction), rounded once: `0.00%` → 79.46%, `0万` of 400000 → 40万,
 * `0.00个百分点` of 0.0103 → 1.03个百分点, `第中文数字` of 3 → 第三. A format that is none is written in general form.
 */
export function writeNumber(value: Big, format: string, rounding: Rounding): string {
  const { number, suffix } = writtenNumber(value, format, rounding);
  return number + suffix;
}

export function writtenNumber(value: Big, format: string, rounding: Rounding): WrittenNumber {
  const shape = parseNumberFormat(format) ?? parseNumberFormat('');
  if (!shape) return { number: value.toFixed(), suffix: '' };
  const rounded = roundDecimal(scaled(value, shape), shape.mostDecimals, rounding);
  const digits = plainDigits(rounded, shape);
  const number = shape.digits === 'chinese' ? chineseNumber(digits) : digits;
  return { number: `${shape.prefix}${number}${shape.sign}`, suffix: shape.suffix };
}

function scaled(value: Big, { sign, suffix }: NumberFormat): Big {
  if (sign === '%' || isPercentagePoint(suffix)) return value.times(100);
  if (sign === '‰') return value.times(1000);
  return scale(value, parseMeasure(suffix).multiplier);
}

/** Zero never carries a minus sign. */
function plainDigits(rounded: Big, shape: NumberFormat): string {
  const [whole = '', decimals = ''] = rounded.abs().toFixed(shape.mostDecimals).split('.');
  const kept = decimals.slice(0, shape.fewestDecimals) + decimals.slice(shape.fewestDecimals).replace(/0+$/, '');
  const padded = whole.padStart(shape.wholeDigits, '0');
  const grouped = shape.grouped ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  return `${rounded.lt(0) ? '-' : ''}${grouped}${kept === '' ? '' : `.${kept}`}`;
}
