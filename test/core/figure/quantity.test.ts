import fc from 'fast-check';
import { chineseNumber } from '../../../src/core/figure/chinese-number';
import { parseChineseNumber } from '../../../src/core/figure/chinese-numeral';
import { isDateFormat, isPercentFormat } from '../../../src/core/figure/date-format';
import { halfWidth, plainText } from '../../../src/core/figure/disguise';
import { parseQuantity } from '../../../src/core/figure/quantity';
import { readDay } from '../../../src/core/figure/read-day';

describe('Chinese numerals', () => {
  it('read back whatever number is written in them', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => expect(parseChineseNumber(chineseNumber(String(value)))?.toFixed()).toBe(String(value))));
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
      const decimal = `${whole}.${part}`;
      expect(parseChineseNumber(chineseNumber(decimal))?.eq(decimal)).toBe(true);
    }));
  });

  it.each(['二〇二〇', '十百', '一二', '三万五', '万', '百', '十十', '零五', '点五', '五点', ''])('%p is no such number', (text) => expect(parseChineseNumber(text)).toBeNull());

  it('两 and a leading 一十 are common ways of writing', () => {
    expect(parseChineseNumber('两百')?.toFixed()).toBe('200');
    expect(parseChineseNumber('一十二')?.toFixed()).toBe('12');
  });
});

describe('a text made plain', () => {
  it('touches digits and signs only: ① stays ①', () => {
    expect(halfWidth('①㉑Ⅻ½（Ａ）ｋ１．５％')).toBe('①㉑Ⅻ½（A）ｋ1.5%');
  });

  it('takes spaces away but not those within a number', () => {
    expect(plainText(' 近 12 人\u3000')).toEqual({ text: '近12人', disguises: ['空格'] });
    expect(plainText('1 2')).toBeNull();
    expect(plainText('1, 234')).toBeNull();
    expect(plainText('- 5')).toBeNull();
  });
});

describe('a quantity', () => {
  it('keeps number, multiplier, unit and qualifier apart', () => {
    expect(parseQuantity('近3.5万元')).toMatchObject({ base: '元', qualifier: '近', disguises: ['概数'] });
    expect(parseQuantity('近3.5万元')?.multiplier?.toFixed()).toBe('10000');
    expect(parseQuantity('12亿8894.7万')?.number.toFixed()).toBe('1288947000');
    expect(parseQuantity('2万3456人')?.number.toFixed()).toBe('23456');
    expect(parseQuantity('5')?.multiplier).toBeNull();
  });
});

describe('number formats', () => {
  it.each(['yyyy-mm-dd', 'm/d', '[$-804]yyyy"年"m"月"d"日"', 'h:mm', '[h]:mm', 'd-mmm-yy'])('%s shows a date or time', (format) => expect(isDateFormat(format)).toBe(true));
  it.each([undefined, 'General', '@', '0.00', '#,##0.00_);[Red](#,##0.00)', '0"月"', '0.00E+00', 'G/通用格式', '0\\d', '_ * #,##0_ ', '[Magenta]0'])('%s does not', (format) => expect(isDateFormat(format)).toBe(false));
  it('a % in quotes multiplies nothing', () => {
    expect([isPercentFormat('0.00%'), isPercentFormat('0"%"'), isPercentFormat('0\\%'), isPercentFormat(undefined)]).toEqual([true, false, false, false]);
  });
});

describe('a day', () => {
  const text = (value: string) => readDay({ value: { kind: 'text', value } });
  const number = (value: number) => readDay({ value: { kind: 'number', value } });

  it('is the same by its number in Excel and by its writing, for every day from 1955 to 2100', () => {
    fc.assert(fc.property(fc.integer({ min: 20000, max: 73415 }), (serial) => {
      const day = number(serial)!;
      const [year, month, date] = day.split('-').map(Number);
      for (const typed of [day, `${year}年${month}月${date}日`, `${year}.${month}.${date}`, `${year}/${month}/${date}`, day.replaceAll('-', '')]) expect(text(typed)).toBe(day);
    }));
    expect(number(44074.75)).toBe('2020-08-31');
    expect(number(20200831)).toBe('2020-08-31');
  });

  it.each(['2020年2月30日', '2020-13-1', '2020.8-31', '8月31日', '2020年8月', '20-8-31', '约2020年8月31日'])('%p is no certain day', (typed) => expect(text(typed)).toBeNull());
  it('nor is a small number, an error or a blank', () => {
    expect([number(5), number(202008), readDay({ value: { kind: 'blank' } }), readDay({ value: { kind: 'error', value: '#N/A' } })]).toEqual([null, null, null, null]);
  });
});
