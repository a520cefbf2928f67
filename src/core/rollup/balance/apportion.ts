import Big from 'big.js';
import { roundDecimal } from '../../figure/rounding';
import type { Rounding } from '../../figure/figure';

/** A figure in units of the last place shown. `order` decides between equal claims: the same whatever order they are given in. */
export interface Claim {
  readonly exact: Big;
  /** Rounded by itself. */
  readonly plain: Big;
  readonly order: readonly [number, string];
}

/**
 * Whole units of the last place, one a claim in the order given, that add up to `total`, the rounded sum: among all that do,
 * the least sum of |shown − exact|. Each is the whole number below or above its claim; a whole claim,
 * zero among them, stays. Those above are the ones that lose most by being cut; of equal ones first those that rounding by
 * itself had raised, then by order.
 */
export function apportion(claims: readonly Claim[], total: Big): Big[] {
  const floors = claims.map(({ exact }) => floorOf(exact));
  const raised = total.minus(floors.reduce((sum, floor) => sum.plus(floor), new Big(0))).toNumber();
  const ranked = claims
    .map((claim, index) => ({ ...claim, index, cut: claim.exact.minus(floors[index] ?? 0) }))
    .filter(({ cut }) => cut.gt(0))
    .sort((one, other) => other.cut.cmp(one.cut) || other.plain.cmp(floors[other.index] ?? 0) - one.plain.cmp(floors[one.index] ?? 0) || byOrder(one, other));
  const above = new Set(ranked.slice(0, raised).map(({ index }) => index));
  return floors.map((floor, index) => (above.has(index) ? floor.plus(1) : floor));
}

/** The claims of figures in units of the last place, and their rounded sum. */
export function roundedSum(claims: readonly Claim[], rounding: Rounding): Big {
  return roundDecimal(claims.reduce((sum, { exact }) => sum.plus(exact), new Big(0)), 0, rounding);
}

function floorOf(value: Big): Big {
  const whole = value.round(0, Big.roundDown);
  return value.lt(whole) ? whole.minus(1) : whole;
}

function byOrder({ order: [one, first] }: Claim, { order: [other, second] }: Claim): number {
  return one - other || (first < second ? -1 : first > second ? 1 : 0);
}
