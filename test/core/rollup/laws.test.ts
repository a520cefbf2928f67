import Big from 'big.js';
import fc from 'fast-check';
import { METHODS } from '../../../src/core/rollup/methods';
import type { RollupQuestion } from '../../../src/core/rollup/method';
import { rankUnits } from '../../../src/core/rollup/rank-units';
import { sumOfParts } from '../../../src/core/rollup/sum-of-parts';
import type { Contribution } from '../../../src/core/rollup/summary';
import { indicator, unit } from '../../support/scheme';
import { figure, scope } from '../../support/scope';

const decimals = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)).toFixed());
const shown = fc.oneof(decimals, fc.constantFrom('空白', '未报', '不适用'));
const parts = (values: readonly string[]): Contribution[] => values.map((value, index) => ({ unit: unit(String(index), `单位${index}`), figure: figure(value, { measure: '人' }) }));
const sumOf = (values: readonly Contribution[]) => sumOfParts(values, '人').figure;
const pairs = fc.array(fc.tuple(shown, shown), { minLength: 1, maxLength: 12 });

function ratio(values: readonly (readonly [string, string])[]) {
  const top = parts(values.map(([one]) => one));
  const bottom = parts(values.map(([, other]) => other));
  const question: RollupQuestion = {
    indicator: indicator('率', { type: '比率', method: '比率', numerator: '分子', denominator: '分母' }),
    parts: [],
    partsOf: (code) => (code === '分子' ? top : bottom),
    tree: { ancestorsOf: () => [] },
    cityOf: () => undefined,
    scope: scope(),
    indicators: new Map(),
    over: () => ({ scope: scope(), cityOf: () => undefined }),
  };
  return METHODS['比率'].roll(question);
}

describe('the laws of rolling up', () => {
  it('a sum does not depend on the order of the units', () => {
    fc.assert(
      fc.property(fc.array(shown, { maxLength: 20 }).chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))), ([values, shuffled]) => {
        expect(sumOf(parts(shuffled)).value).toBe(sumOf(parts(values)).value);
        expect(sumOf(parts(shuffled)).state).toBe(sumOf(parts(values)).state);
      }),
    );
  });

  it('a sum of sums is the sum: it nests', () => {
    expect(METHODS['合计'].nests).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.array(shown, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (groups) => {
        const nested = groups.map((group, index) => ({ unit: unit(String(index), `市${index}`), figure: sumOf(parts(group)) }));
        expect(sumOf(nested).value).toBe(sumOf(parts(groups.flat())).value);
      }),
    );
  });

  it('a sum has as many contributions as there are numbers, and none of the others is lost', () => {
    fc.assert(
      fc.property(fc.array(shown, { maxLength: 20 }), (values) => {
        const { contributions, lacking } = sumOfParts(parts(values), '人');
        expect(contributions.length + lacking.length + values.filter((value) => value === '不适用').length).toBe(values.length);
      }),
    );
  });

  it('a ratio is the sum of the numerators over the sum of the denominators of the units that have both', () => {
    expect(METHODS['比率'].nests).toBe(false);
    fc.assert(
      fc.property(pairs, (values) => {
        const both = values.filter((pair) => pair.every((value) => /^\d/.test(value)));
        const total = (side: 0 | 1) => both.reduce((sum, pair) => sum.plus(pair[side]), new Big(0));
        const { figure: city, contributions } = ratio(values);
        expect(contributions).toHaveLength(both.length);
        if (both.length === 0) expect(city.value).toBeNull();
        else if (total(1).eq(0)) expect(city.state).toBe('notApplicable');
        else expect(city.value).toBe(total(0).div(total(1)).toFixed());
      }),
    );
  });

  it('a ratio is not the mean of the rates, and above one it stays above one', () => {
    expect(ratio([['10', '10'], ['0', '90']]).figure.value).toBe('0.1');
    expect(ratio([['130', '100'], ['100', '100']]).figure.value).toBe('1.15');
  });

  it('ranks go by the figure: who has more never stands behind, equals share a place, and places count those ahead', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 15 }), fc.boolean(), (values, largerIsBetter) => {
        const rows = rankUnits(parts(values), largerIsBetter);
        for (const { rank, figure: own } of rows) {
          const ahead = values.filter((value) => (largerIsBetter ? new Big(value).gt(own.value!) : new Big(value).lt(own.value!)));
          expect(rank).toBe(ahead.length + 1);
        }
      }),
    );
  });
});
