import Big from 'big.js';
import { bounded } from '../arithmetic';
import { ofNumbers } from '../numbers';
import type { NumberValue } from '../values';

const GREATEST_DIGITS = 400;

/** Excel rounds half away from zero, by what is shown: ROUND(1.005,2) is 1.01. */
export const round = toDigits('ROUND', 2, Big.roundHalfUp);
export const roundUp = toDigits('ROUNDUP', 2, Big.roundUp);
export const roundDown = toDigits('ROUNDDOWN', 2, Big.roundDown);
export const truncate = toDigits('TRUNC', 1, Big.roundDown);

/** The next whole number below: INT(-1.5) is -2. */
export const integer = ofNumbers('INT', [1, 1], ({ value, measure }) => {
  const whole = value.round(0, Big.roundDown);
  return bounded(whole.gt(value) ? whole.minus(1) : whole, measure);
});

function toDigits(name: string, fewest: number, mode: 0 | 1 | 2 | 3) {
  return ofNumbers(name, [fewest, 2], (first, [places]) => bounded(first.value.round(wholeDigits(places), mode), first.measure));
}

/** Beyond Excel's range of numbers more digits change nothing. */
function wholeDigits(places: NumberValue | undefined): number {
  const digits = places ? places.value.round(0, Big.roundDown).toNumber() : 0;
  return Math.max(-GREATEST_DIGITS, Math.min(GREATEST_DIGITS, digits));
}
