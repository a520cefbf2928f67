import type Big from 'big.js';
import type { Made, Numbers } from './numbers-of';
import { sharedQualifier } from './sum-of-parts';

/** The number that none goes beyond. It is approximate only where every unit that has it says so: one exact figure makes it exact. */
export function outermost({ parts, values }: Numbers, isBeyond: (one: Big, other: Big) => boolean): Made | null {
  const [first, ...others] = values;
  if (!first) return null;
  const value = others.reduce((most, other) => (isBeyond(other, most) ? other : most), first);
  const holders = parts.filter((_, index) => values[index]?.eq(value)).map(({ figure }) => figure);
  return { value, qualifier: holders.some(({ qualifier }) => !qualifier) ? undefined : sharedQualifier(holders) };
}
