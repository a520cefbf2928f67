import { bounded, power } from '../arithmetic';
import { decimal } from '../decimal';
import { ofNumbers } from '../numbers';
import { errorValue, numberValue } from '../values';

export const absolute = ofNumbers('ABS', [1, 1], ({ value, measure }) => bounded(value.abs(), measure));

export const sign = ofNumbers('SIGN', [1, 1], ({ value }) => numberValue(decimal(value.cmp(0))));

/** The remainder takes the divisor's sign: MOD(-3,2) is 1. */
export const modulo = ofNumbers('MOD', [2, 2], (dividend, [divisor]) => {
  if (!divisor || divisor.value.eq(0)) return errorValue('#DIV/0!');
  const remainder = dividend.value.mod(divisor.value);
  const across = !remainder.eq(0) && remainder.lt(0) !== divisor.value.lt(0);
  return bounded(across ? remainder.plus(divisor.value) : remainder, dividend.measure);
});

export const powerFunction = ofNumbers('POWER', [2, 2], (base, [exponent]) => (exponent ? power(base, exponent) : errorValue('#VALUE!')));
