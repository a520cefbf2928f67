import Big from 'big.js';
import { chineseNumber } from './chinese-number';

const DIGIT: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
/** The longest that names sixteen digits has 31 numerals, and as many again after 点. */
const LONGEST = 64;
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The number that Chinese numerals name: 三十二, 一百零五, 两千, 三万五千, 三点五. Null for what is written otherwise
 * than such a number is: 二〇二〇, 三万五, 十百.
 */
export function parseChineseNumber(text: string): Big | null {
  if (text.length > LONGEST) return null;
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零').replace(/^一十/, '十');
  const [, whole = '', fraction = ''] = /^([零一二三四五六七八九十百千万亿]+)(?:点([零一二三四五六七八九]+))?$/.exec(plain) ?? [];
  if (whole === '') return null;
  const decimals = [...fraction].map((digit) => DIGIT[digit]).join('');
  const value = wholeNumber(whole).plus(fraction === '' ? 0 : `0.${decimals}`);
  return chineseNumber(value.toFixed(fraction.length)).replaceAll('〇', '零') === plain ? value : null;
}

/** Takes any order of numerals; only what is written as such a number is written comes back the same. */
function wholeNumber(numerals: string): Big {
  let total = new Big(0);
  let group = 0;
  let digit = 0;
  for (const numeral of numerals) {
    if (numeral in DIGIT) digit = DIGIT[numeral] ?? 0;
    else if (numeral in PLACE) {
      group += (digit === 0 && group === 0 && numeral === '十' ? 1 : digit) * (PLACE[numeral] ?? 1);
      digit = 0;
    } else {
      total = numeral === '亿' ? total.plus(group + digit).times(1e8) : total.plus((group + digit) * 1e4);
      [group, digit] = [0, 0];
    }
  }
  return total.plus(group + digit);
}
