import { isDayFormat, writeDay } from '../../../src/core/figure/write-day';
import { parsePeriod } from '../../../src/core/period';

const august = parsePeriod('2020-08', { kind: '月', closingDay: null })!;
const closedOn25 = parsePeriod('2020-08', { kind: '月', closingDay: 25 })!;
const secondQuarter = parsePeriod('2020-Q2', { kind: '季', closingDay: null })!;

describe('a date pattern', () => {
  it.each([
    ['YYYY年M月D日', '2020年8月31日'],
    ['M月底', '8月底'],
    ['末M月底', '8月底'],
    ['初M月D日', '8月1日'],
    ['YYYY-MM-DD', '2020-08-31'],
    ['yyyy/m/d', '2020/8/31'],
    ['YY年', '20年'],
    ['M月份', '8月份'],
  ])('%s writes August 2020 as %s', (format, expected) => {
    expect(isDayFormat(format)).toBe(true);
    expect(writeDay(august, format)).toBe(expected);
  });

  it('takes a period’s own ends', () => {
    expect(writeDay(closedOn25, '初M月D日')).toBe('7月26日');
    expect(writeDay(closedOn25, '末M月D日')).toBe('8月25日');
    expect(writeDay(secondQuarter, '初M月')).toBe('4月');
    expect(writeDay(secondQuarter, '末M月底')).toBe('6月底');
  });

  it('writes a day as it is', () => {
    expect(writeDay('2020-03-05', '末M月D日')).toBe('3月5日');
  });

  it.each(['', '0.00', '月底', 'abc', 'General', '0年M', 'MB'])('%s is none', (format) => {
    expect(isDayFormat(format)).toBe(false);
  });
});
