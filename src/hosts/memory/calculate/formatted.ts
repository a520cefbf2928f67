import Big from 'big.js';
import { fifteenDigits } from './coerce';

const FORMAT = /^(#,##)?(0+)(?:\.([0#]+))?(%)?$/;

/** A number in one of the formats that Yuebao lets into a formula (0, 0.00, #,##0, 0.##%); throws for another. */
export function formatted(value: number, format: string): string {
  const [whole, grouping, leading = '', decimals = '', percent] = FORMAT.exec(format) ?? [];
  if (whole === undefined) throw new Error(`the number format ${format} is not modelled`);
  const scaled = new Big(fifteenDigits(value)).times(percent === undefined ? 1 : 100);
  const [integer = '', fraction = ''] = scaled.abs().toFixed(decimals.length, Big.roundHalfUp).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(decimals.indexOf('#') === -1 ? decimals.length : decimals.indexOf('#'), '0');
  const padded = integer.padStart(leading.length, '0');
  const grouped = grouping === undefined ? padded : padded.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const isZero = /^[0.,]*$/.test(`${integer}${fraction}`);
  return `${value < 0 && !isZero ? '-' : ''}${grouped}${decimals === '' ? '' : `.${kept}`}${percent ?? ''}`;
}
