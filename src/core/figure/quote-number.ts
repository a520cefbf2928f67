import Big from 'big.js';
import type { ExpectedFigure } from './expected-figure';

const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** From here on a number in a rate's cell is no fraction. */
const NO_FRACTION = 10;

/** What stands in a cell as a finding quotes it: of a rate 0.7189126662810873 as 71.89%, anything else as it was typed. */
export function quoteNumber(typed: string, type: ExpectedFigure['type'] | undefined): string {
  const text = typed.trim();
  if (type !== '比率' || !DECIMAL.test(text)) return typed;
  const value = new Big(text);
  return value.abs().gte(NO_FRACTION) ? typed : `${value.times(100).toFixed(2)}%`;
}
