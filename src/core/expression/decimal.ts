import Big, { type BigSource } from 'big.js';

/** Our own constructor: its settings are nobody else's. */
const Decimal = Big();
Decimal.DP = 40;
Decimal.RM = Big.roundHalfUp;

/** Digits kept of a quotient, and of any other result: the difference lets 1/3*3 come back to 1. */
const QUOTIENT_DIGITS = 40;
const RESULT_DIGITS = 34;
/** Excel compares numbers by fifteen significant digits. */
const COMPARED_DIGITS = 15;

/** A decimal that divides to forty places. */
export function decimal(source: BigSource): Big {
  return new Decimal(source);
}

/** Forty significant digits, whatever the size of the operands. The divisor is not zero. */
export function quotient(left: Big, right: Big): Big {
  const shift = right.e - left.e;
  return shifted(decimal(shifted(left, -left.e)).div(shifted(right, -right.e)).prec(QUOTIENT_DIGITS), -shift);
}

/** Cuts a result to the digits that are kept. */
export function settled(value: Big): Big {
  return value.c.length > RESULT_DIGITS ? value.prec(RESULT_DIGITS) : value;
}

/** −1, 0 or 1 at fifteen significant digits. */
export function compareDecimals(left: Big, right: Big): -1 | 0 | 1 {
  return left.prec(COMPARED_DIGITS).cmp(right.prec(COMPARED_DIGITS));
}

/** The number as Excel joins it to a text: fifteen significant digits, no exponent. */
export function decimalText(value: Big): string {
  return value.prec(COMPARED_DIGITS).toFixed();
}

function shifted(value: Big, places: number): Big {
  return value.times(decimal(`1e${places}`));
}
