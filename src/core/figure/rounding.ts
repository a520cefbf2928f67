import Big from 'big.js';
import type { Rounding } from './figure';

const MODE: Readonly<Record<Rounding, 0 | 1 | 2>> = { truncate: Big.roundDown, halfUp: Big.roundHalfUp, halfEven: Big.roundHalfEven };

/** Rounds once, by decimal arithmetic. 四舍五入 goes away from zero; `decimals` may be negative (−4: to whole 万). */
export function roundDecimal(value: Big, decimals: number, rounding: Rounding): Big {
  return value.round(decimals, MODE[rounding]);
}
