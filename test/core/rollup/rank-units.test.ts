import fc from 'fast-check';
import type { Figure } from '../../../src/core/figure/figure';
import { rankUnits } from '../../../src/core/rollup/rank-units';
import { unit } from '../../support/scheme';

const figure = (value: string | null, more: Partial<Figure> = {}): Figure => ({ state: value === null ? 'blank' : 'value', value, text: '', measure: '%', sources: [], ...more });
const part = (code: string, value: string | null, more: Partial<Figure> = {}) => ({ unit: unit(code, `${code}县`), figure: figure(value, more) });
const told = (parts: Parameters<typeof rankUnits>[0], largerIsBetter = true) => rankUnits(parts, largerIsBetter).map((row) => `${row.rank} ${row.unit.code}`);

describe('ranks', () => {
  it('share a place and leave the next one out', () => {
    expect(told([part('1', '0.8'), part('2', '0.9'), part('3', '0.80'), part('4', '0.7')])).toEqual(['1 2', '2 1', '2 3', '4 4']);
  });

  it('are given to exact figures of ranked units only', () => {
    const unranked = { unit: unit('9', '市本级', { ranked: false }), figure: figure('1') };
    expect(told([part('1', '0.8'), part('2', '0.9', { qualifier: '约' }), part('3', null), unranked])).toEqual(['1 1']);
  });

  it('begin with the least where less is better', () => {
    expect(told([part('1', '0.8'), part('2', '0.9')], false)).toEqual(['1 1', '2 2']);
  });

  it('do not depend on the order, but for ties', () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (numbers) => {
        const parts = numbers.map((value) => part(String(value), String(value)));
        expect(told([...parts].reverse())).toEqual(told(parts));
        expect(told(parts).map((row) => row.split(' ')[0])).toEqual(numbers.map((_, index) => String(index + 1)));
      }),
    );
  });
});
