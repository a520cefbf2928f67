import Big from 'big.js';
import fc from 'fast-check';
import { chineseNumber } from '../../../src/core/figure/chinese-number';
import { parseNumberFormat } from '../../../src/core/figure/number-format';
import { roundDecimal } from '../../../src/core/figure/rounding';
import { writeNumber } from '../../../src/core/figure/write-number';

const write = (value: string, format: string) => writeNumber(new Big(value), format, 'halfUp');

describe('writing a number', () => {
  it.each([
    ['313718', '', '313718'],
    ['1646.70', '', '1646.7'],
    ['2.3681', '', '2.37'],
    ['313718', '0', '313718'],
    ['0.5', '0', '1'],
    ['1646.7', '0.00', '1646.70'],
    ['1234567.891', '#,##0', '1,234,568'],
    ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['999', '#,##0', '999'],
    ['-1234', '#,##0', '-1,234'],
    ['0.7946', '0.00%', '79.46%'],
    ['0.794600974641095', '0%', '79%'],
    ['1.0312', '0.##%', '103.12%'],
    ['0.5', '0.##%', '50%'],
    ['0.0123', '0.0‰', '12.3‰'],
    ['-0.001', '0.00', '0.00'],
    ['-0.004', '0%', '0%'],
    ['5', '00', '05'],
    ['0.25', '#.00', '0.25'],
    ['3.14159', '0.0##', '3.142'],
    ['3', '0.0##', '3.0'],
    ['1e30', '0', '1000000000000000000000000000000'],
  ])('%s as %s is %s', (value, format, expected) => {
    expect(write(value, format)).toBe(expected);
  });

  it.each([
    ['400000', '0万', '40万'],
    ['100000000', '0亿元', '1亿元'],
    ['313718', '0.00万人', '31.37万人'],
    ['63353', '0元', '63353元'],
    ['581', '0处', '581处'],
    ['0.0103', '0.00个百分点', '1.03个百分点'],
    ['0.0103', '0.0百分点', '1.0百分点'],
    ['5', '0"家"', '5家'],
  ])('%s as %s converts to %s', (value, format, expected) => {
    expect(write(value, format)).toBe(expected);
  });

  it.each([
    ['32', '中文数字', '三十二'],
    ['3', '第中文数字', '第三'],
    ['3', '第0', '第3'],
    ['3', '第中文数字名', '第三名'],
    ['400000', '中文数字万人', '四十万人'],
  ])('%s as %s is %s', (value, format, expected) => {
    expect(write(value, format)).toBe(expected);
  });

  it('rounds once, as the scheme says', () => {
    expect(writeNumber(new Big('0.79445'), '0.00%', 'halfUp')).toBe('79.45%');
    expect(writeNumber(new Big('0.79445'), '0.00%', 'halfEven')).toBe('79.44%');
    expect(writeNumber(new Big('0.79449'), '0.00%', 'truncate')).toBe('79.44%');
    expect(writeNumber(new Big('0.794449'), '0.0%', 'halfUp')).toBe('79.4%');
  });

  it.each(['abc', '0.0.0', '0%%', '0.00%百分点', '0.0 {', '人0', 'YYYY年'])('knows no format %s', (format) => {
    expect(parseNumberFormat(format)).toBeNull();
  });
});

describe('what was written', () => {
  const number = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 8 })).map(([digits, places]) => new Big(digits).times(new Big(`1e-${places}`)));

  it('reads back as the rounded number', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), fc.boolean(), (value, decimals, grouped) => {
        const format = `${grouped ? '#,##0' : '0'}${decimals ? `.${'0'.repeat(decimals)}` : ''}`;
        const text = writeNumber(value, format, 'halfEven');
        expect(new Big(text.replace(/,/g, '')).eq(roundDecimal(value, decimals, 'halfEven'))).toBe(true);
      }),
    );
  });

  it('reads back from a percentage', () => {
    fc.assert(
      fc.property(number, (value) => {
        const text = writeNumber(value, '0.00%', 'halfUp');
        expect(new Big(text.replace('%', '')).div(100).eq(roundDecimal(value, 4, 'halfUp'))).toBe(true);
      }),
    );
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['0', '零'],
    ['8', '八'],
    ['10', '十'],
    ['15', '十五'],
    ['20', '二十'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['1001', '一千零一'],
    ['1010', '一千零一十'],
    ['10000', '一万'],
    ['10500', '一万零五百'],
    ['100000', '十万'],
    ['120034', '十二万零三十四'],
    ['200000000', '二亿'],
    ['100000001', '一亿零一'],
    ['100001000', '一亿零一千'],
    ['100010000', '一亿零一万'],
    ['10000000000000000', '10000000000000000'],
    ['-3', '负三'],
    ['3.05', '三点零五'],
  ])('%s is %s', (digits, expected) => {
    expect(chineseNumber(digits)).toBe(expected);
  });
});
