import Big from 'big.js';
import { fifteenDigits, toNumber } from '../coerce';
import { type ExcelFunction, type Functions, ofValues } from '../function';
import { DIVISION, NUMBER, type Scalar, isError } from '../values';

export const numbers: Functions = {
  ABS: ofNumbers([1, 1], ([value = 0]) => Math.abs(value)),
  SIGN: ofNumbers([1, 1], ([value = 0]) => Math.sign(value)),
  INT: ofNumbers([1, 1], ([value = 0]) => Math.floor(fifteenDigits(value))),
  TRUNC: ofNumbers([1, 2], ([value = 0, decimals = 0]) => rounded(value, decimals, Big.roundDown)),
  ROUND: ofNumbers([2, 2], ([value = 0, decimals = 0]) => rounded(value, decimals, Big.roundHalfUp)),
  ROUNDUP: ofNumbers([2, 2], ([value = 0, decimals = 0]) => rounded(value, decimals, Big.roundUp)),
  ROUNDDOWN: ofNumbers([2, 2], ([value = 0, decimals = 0]) => rounded(value, decimals, Big.roundDown)),
  MOD: ofNumbers([2, 2], ([value = 0, by = 0]) => (by === 0 ? DIVISION : value - by * Math.floor(value / by))),
  POWER: ofNumbers([2, 2], ([value = 0, exponent = 0]) => (value === 0 && exponent === 0 ? NUMBER : value ** exponent)),
};

function ofNumbers(arity: readonly [number, number], of: (values: readonly number[]) => Scalar): ExcelFunction {
  return ofValues(arity, (values) => {
    const given: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (isError(number)) return number;
      given.push(number);
    }
    return of(given);
  });
}

/** Of the decimal number that Excel shows: 1.005 is a half, though the binary number is a little less. */
function rounded(value: number, decimals: number, mode: 0 | 1 | 2 | 3): number {
  const places = Math.trunc(decimals);
  const shown = new Big(fifteenDigits(value));
  return places >= 0 ? shown.round(places, mode).toNumber() : shown.times(new Big(10).pow(places)).round(0, mode).times(new Big(10).pow(-places)).toNumber();
}
