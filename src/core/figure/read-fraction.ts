import type { Big } from 'big.js';
import type { Finding, Outcome } from '../finding';
import type { Figure, Qualifier } from './figure';
import * as kinds from './findings';
import { type Reading, plain } from './reading';

/** Up to here a number without a percent sign is taken as a fraction: 1.05 is 105 %. Beyond it, 85.3 is a percentage. */
const LARGEST_FRACTION = 2;

interface Typed {
  readonly typed: string;
  readonly qualifier?: Qualifier;
  /** What was found before. */
  readonly findings?: readonly Finding[];
}

/** The fraction that a 比率 without a percent sign stands for. */
export function asFraction(number: Big): Big {
  return number.abs().gt(LARGEST_FRACTION) ? number.times('0.01') : number;
}

/** A 比率 without a percent sign: a fraction, or a percentage where it can be none. */
export function readFraction(number: Big, { typed, qualifier, findings = [] }: Typed, reading: Reading): Outcome<Figure> {
  const size = number.abs();
  const percentage = size.gt(LARGEST_FRACTION);
  const value = asFraction(number);
  const kind = percentage ? kinds.percentForFraction : kinds.largeFraction;
  const found = size.gt(1) ? [reading.raise(kind, { typed, value: plain(value.times(100)) })] : [];
  return reading.number(value, typed, { ...(qualifier && { qualifier }), findings: [...findings, ...found] });
}
