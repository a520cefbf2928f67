import Big from 'big.js';
import { roundDecimal } from '../../../src/core/figure/rounding';

describe('rounding a figure', () => {
  it.each([
    ['1.005', 2, '1.01', '1', '1'],
    ['1.015', 2, '1.02', '1.02', '1.01'],
    ['2.5', 0, '3', '2', '2'],
    ['3.5', 0, '4', '4', '3'],
    ['-2.5', 0, '-3', '-2', '-2'],
    ['-0.4', 0, '0', '0', '0'],
    ['0.794600974641095', 4, '0.7946', '0.7946', '0.7946'],
    ['394812', -4, '390000', '390000', '390000'],
    ['395000', -4, '400000', '400000', '390000'],
    ['2.50000000000000000001', 0, '3', '3', '2'],
    ['1.2', 5, '1.2', '1.2', '1.2'],
  ])('%s to %i decimals: 四舍五入 %s, GB/T 8170 %s, 截断 %s', (value, decimals, halfUp, halfEven, truncate) => {
    expect(roundDecimal(new Big(value), decimals, 'halfUp').eq(halfUp)).toBe(true);
    expect(roundDecimal(new Big(value), decimals, 'halfEven').eq(halfEven)).toBe(true);
    expect(roundDecimal(new Big(value), decimals, 'truncate').eq(truncate)).toBe(true);
  });
});
