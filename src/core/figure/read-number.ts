import Big from 'big.js';
import type { Finding, Outcome } from '../finding';
import { isDateFormat, isPercentFormat } from './date-format';
import { excessDecimals } from './excess-decimals';
import type { Figure } from './figure';
import * as kinds from './findings';
import { readFraction } from './read-fraction';
import { type Reading, plain } from './reading';

/** Rates beyond this with a % format come from a percentage pasted into it. */
const LARGEST_RATE = 10;

/** A number cell, at the 15 significant digits that Excel keeps. */
export function readNumber(cell: { value: number; format: string | undefined }, reading: Reading): Outcome<Figure> {
  const number = new Big(cell.value.toPrecision(15));
  const typed = plain(number);
  if (isDateFormat(cell.format)) return reading.blocked(typed, reading.raise(kinds.dateInstead, { typed }));
  if (reading.expected.type !== '比率') return reading.number(number, typed, { findings: excessDecimals(number, typed, reading) });
  return isPercentFormat(cell.format) ? reading.number(number, typed, { findings: tooLarge(number, reading) }) : readFraction(number, { typed }, reading);
}

function tooLarge(number: Big, reading: Reading): Finding[] {
  return number.abs().gt(LARGEST_RATE) ? [reading.raise(kinds.percentBeyond, { value: plain(number.times(100)) })] : [];
}
