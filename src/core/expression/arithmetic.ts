import type { Big } from 'big.js';
import { convert } from '../figure/measure';
import { decimal, quotient, settled } from './decimal';
import type { Value } from './scope';
import { errorValue, numberValue, type NumberValue } from './values';

/** Excel's largest number has 308 whole digits. */
const LARGEST_EXPONENT = 307;
const LARGEST_WHOLE_POWER = 100_000;

/** A result within Excel's range: too large is #NUM!, too small is 0. */
export function bounded(value: Big, measure?: string): Value {
  if (value.e > LARGEST_EXPONENT) return errorValue('#NUM!');
  return numberValue(value.e < -LARGEST_EXPONENT ? decimal(0) : settled(value), measure);
}

/** The right operand in the left one's measure where both are of one base (亿元 beside 万元). */
export function aligned(left: NumberValue, right: NumberValue): Big {
  if (left.measure === undefined || right.measure === undefined) return right.value;
  return convert(right.value, right.measure, left.measure) ?? right.value;
}

export function add(left: NumberValue, right: NumberValue): Value {
  return bounded(left.value.plus(aligned(left, right)), left.measure ?? right.measure);
}

export function subtract(left: NumberValue, right: NumberValue): Value {
  return bounded(left.value.minus(aligned(left, right)), left.measure ?? right.measure);
}

/** A plain factor leaves the measure, unless it is a power of ten: that is a conversion made by hand. */
export function multiply(left: NumberValue, right: NumberValue): Value {
  return bounded(left.value.times(right.value), scaledMeasure(left, right) ?? scaledMeasure(right, left));
}

export function divide(left: NumberValue, right: NumberValue): Value {
  if (right.value.eq(0)) return errorValue('#DIV/0!');
  const result = quotient(left.value, aligned(left, right));
  return result.e > LARGEST_EXPONENT ? errorValue('#NUM!') : numberValue(result, scaledMeasure(left, right));
}

/** Whole exponents by decimal multiplication; others through binary floating point, to fifteen digits. */
export function power(left: NumberValue, right: NumberValue): Value {
  const [base, exponent] = [left.value, right.value];
  if (base.eq(0)) return exponent.eq(0) ? errorValue('#NUM!') : exponent.lt(0) ? errorValue('#DIV/0!') : numberValue(decimal(0));
  if (!exponent.round(0).eq(exponent) || exponent.abs().gt(LARGEST_WHOLE_POWER)) return floatingPower(base, exponent);
  const raised = wholePower(exponent.lt(0) ? quotient(decimal(1), base) : base, Math.abs(exponent.toNumber()));
  return raised === null ? errorValue('#NUM!') : bounded(raised);
}

function scaledMeasure(measured: NumberValue, factor: NumberValue): string | undefined {
  if (factor.measure !== undefined || measured.measure === undefined) return undefined;
  const { c, e } = factor.value;
  return c.length === 1 && c[0] === 1 && e !== 0 ? undefined : measured.measure;
}

function floatingPower(base: Big, exponent: Big): Value {
  const result = Math.pow(base.toNumber(), exponent.toNumber());
  return Number.isFinite(result) ? bounded(decimal(result.toPrecision(15))) : errorValue('#NUM!');
}

/** By squaring; null once it is too large on the way, zero once it is too small. */
function wholePower(base: Big, exponent: number): Big | null {
  let result = decimal(1);
  let square = decimal(base);
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (square.e > LARGEST_EXPONENT) return null;
    if (square.e < -LARGEST_EXPONENT) return decimal(0);
    if (rest % 2 === 1) result = square.times(result).prec(50);
    square = square.times(square).prec(50);
  }
  return result;
}
