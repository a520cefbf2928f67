import Big from 'big.js';
import fc from 'fast-check';
import { convert, parseMeasure } from '../../../src/core/figure/measure';

const to = (value: string, from: string, target: string) => convert(new Big(value), from, target)?.toFixed() ?? null;

describe('a measure unit', () => {
  it.each([
    ['元', '1', '元'],
    ['万元', '10000', '元'],
    ['亿元', '100000000', '元'],
    ['千人', '1000', '人'],
    ['百万元', '1000000', '元'],
    ['千万元', '10000000', '元'],
    ['万亿元', '1000000000000', '元'],
    ['百分点', '1', '百分点'],
    ['万', '10000', ''],
    ['', '1', ''],
  ])('%s is %s × %s', (text, multiplier, base) => {
    const measure = parseMeasure(text);
    expect([measure.multiplier.toFixed(), measure.base]).toEqual([multiplier, base]);
  });
});

describe('converting', () => {
  it.each([
    ['10000', '万元', '亿元', '1'],
    ['1646.7', '万元', '元', '16467000'],
    ['1', '亿元', '万元', '10000'],
    ['313718', '人', '万人', '31.3718'],
    ['8000', '平方米', '万平方米', '0.8'],
    ['1', '元', '万亿元', '0.000000000001'],
    ['5', '家', '家', '5'],
  ])('%s%s in %s is %s', (value, from, target, expected) => {
    expect(to(value, from, target)).toBe(expected);
  });

  it('does not turn people into money', () => {
    expect(to('1', '万人', '万元')).toBeNull();
    expect(to('1', '人', '')).toBeNull();
    expect(to('1', '平方米', '公顷')).toBeNull();
  });

  it('there and back changes nothing', () => {
    const units = fc.constantFrom('元', '千元', '万元', '百万元', '亿元', '万亿元');
    fc.assert(
      fc.property(fc.integer(), units, units, (value, from, target) => {
        const there = convert(new Big(value), from, target);
        expect(there && convert(there, target, from)?.eq(value)).toBe(true);
      }),
    );
  });
});
