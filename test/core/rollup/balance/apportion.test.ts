import Big from 'big.js';
import fc from 'fast-check';
import { apportion, type Claim, roundedSum } from '../../../../src/core/rollup/balance/apportion';
import { roundDecimal } from '../../../../src/core/figure/rounding';
import type { Rounding } from '../../../../src/core/figure/figure';

const hundredths = fc.integer({ min: -400, max: 400 }).map((value) => new Big(value).div(100));
const halves = fc.integer({ min: -6, max: 6 }).map((value) => new Big(value).div(2));
const exacts = (most: number) => fc.array(fc.oneof(hundredths, halves), { minLength: 1, maxLength: most });
const roundings = fc.constantFrom<Rounding>('halfUp', 'halfEven', 'truncate');

const claimsOf = (values: readonly Big[], rounding: Rounding): Claim[] =>
  values.map((exact, index) => ({ exact, plain: roundDecimal(exact, 0, rounding), order: [index, String(index)] }));
const sum = (values: readonly Big[]) => values.reduce((all, one) => all.plus(one), new Big(0));
const change = (shown: readonly Big[], exact: readonly Big[]) => sum(shown.map((one, index) => one.minus(exact[index]!).abs()));

/** The least sum of |shown − exact| over all whole numbers near each that add up to the total. */
function leastByTrying(exact: readonly Big[], total: Big): Big {
  let least: Big | null = null;
  const attempt = (index: number, left: Big, cost: Big): void => {
    const at = exact[index];
    if (!at) {
      if (left.eq(0) && (least === null || cost.lt(least))) least = cost;
      return;
    }
    const floor = at.round(0, Big.roundDown).minus(at.lt(0) ? 1 : 0);
    for (let step = -1; step <= 2; step += 1) attempt(index + 1, left.minus(floor.plus(step)), cost.plus(at.minus(floor.plus(step)).abs()));
  };
  attempt(0, total, new Big(0));
  if (least === null) throw new Error('nothing adds up');
  return least;
}

describe('apportioning the last place', () => {
  it('always adds up to the rounded total', () => {
    fc.assert(
      fc.property(exacts(20), roundings, (values, rounding) => {
        const claims = claimsOf(values, rounding);
        const total = roundedSum(claims, rounding);
        expect(sum(apportion(claims, total)).eq(total)).toBe(true);
        expect(total.eq(roundDecimal(sum(values), 0, rounding))).toBe(true);
      }),
    );
  });

  it('adjusts least: no other assignment that adds up is nearer to the figures', () => {
    fc.assert(
      fc.property(exacts(5), roundings, (values, rounding) => {
        const claims = claimsOf(values, rounding);
        const total = roundedSum(claims, rounding);
        expect(change(apportion(claims, total), values).toFixed()).toBe(leastByTrying(values, total).toFixed());
      }),
      { numRuns: 200 },
    );
  });

  it('gives every unit the same whatever the order they are given in', () => {
    const shuffled = fc.tuple(exacts(10), roundings).chain(([values, rounding]) => {
      const claims = claimsOf(values, rounding);
      return fc.tuple(fc.constant(claims), fc.constant(rounding), fc.shuffledSubarray(claims, { minLength: claims.length }));
    });
    fc.assert(
      fc.property(shuffled, ([claims, rounding, other]) => {
        const total = roundedSum(claims, rounding);
        const one = new Map(apportion(claims, total).map((value, index) => [claims[index]!.order[1], value.toFixed()]));
        const two = new Map(apportion(other, total).map((value, index) => [other[index]!.order[1], value.toFixed()]));
        for (const [key, value] of two) expect(value).toBe(one.get(key));
      }),
    );
  });

  it('leaves zero and whole figures as they are, and moves none by a whole unit', () => {
    fc.assert(
      fc.property(exacts(12), roundings, (values, rounding) => {
        const claims = claimsOf(values, rounding);
        apportion(claims, roundedSum(claims, rounding)).forEach((shown, index) => {
          expect(shown.minus(values[index]!).abs().lt(1)).toBe(true);
        });
      }),
    );
  });

  it('adjusts nobody where rounding each by itself adds up', () => {
    const claims = claimsOf([new Big('1.4'), new Big('2.6'), new Big('3')], 'halfUp');
    expect(apportion(claims, new Big(7)).map(String)).toEqual(['1', '3', '3']);
    const tied = claimsOf([new Big('0.5'), new Big('1.5')], 'halfEven');
    expect(apportion(tied, new Big(2)).map(String)).toEqual(['0', '2']);
  });
});
