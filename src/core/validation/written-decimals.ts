import Big from 'big.js';
import type { Figure } from '../figure/figure';
import { halfWidth } from '../figure/disguise';

/** The decimals of a rate's percentage as the cell had it: 2 of a typed 72.80%, 1 of the number 0.728. */
export function writtenDecimals({ value, text }: Figure & { readonly value: string }): number {
  const typed = halfWidth(text);
  if (typed.includes('%')) return /\.(\d+)/.exec(typed)?.[1]?.length ?? 0;
  const [, decimals = ''] = new Big(value).times(100).toFixed().split('.');
  return decimals.length;
}
