import Big from 'big.js';
import type { Figure } from '../figure/figure';
import { halfWidth } from '../figure/disguise';

const PERCENTAGE = /^[^.%]*(?:\.(\d+))?[^.%]*%/;

/** The decimals of a rate's percentage as the cell had it: 2 of a typed 72.80%, 1 of the number 0.728. */
export function writtenDecimals({ value, text }: Figure & { readonly value: string }): number {
  const percentage = PERCENTAGE.exec(halfWidth(text));
  if (percentage) return percentage[1]?.length ?? 0;
  const [, decimals = ''] = new Big(value).times(100).toFixed().split('.');
  return decimals.length;
}
