import type { Big } from 'big.js';

/** Whole digits and decimals beyond which a number is a slip or damage: a spreadsheet keeps 15 digits. */
export const MOST_WHOLE_DIGITS = 15;
const MOST_DECIMALS = 30;

/** True for a number that may be taken as a figure. */
export function withinReach(value: Big): boolean {
  return value.e < MOST_WHOLE_DIGITS && value.c.length - 1 - value.e <= MOST_DECIMALS;
}
