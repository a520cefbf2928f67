import { type PeriodScheme, parsePeriod } from '../../period';
import { halfWidth } from '../half-width';

const DIGITS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 上: '1', 下: '2' };

/**
 * The code of the period that a cell names, normalised: 2020年8月, 2020.8, 202008 and 2020-8 are 2020-08; 2020年三季度
 * is 2020-Q3, 2020年下半年 2020-H2. Null where the scheme's kind has no such period.
 */
export function readPeriodCode(text: string, periods: PeriodScheme): string | null {
  const plain = halfWidth(text).replace(/\s/g, '').toUpperCase();
  const month = /^(\d{4})(?:年|[-./])?(?:1[-—~～至])?(\d{1,2})月?份?$/.exec(plain);
  const quarter = /^(\d{4})(?:年|-)?(?:Q([1-4])|第?([1-4一二三四])季度?)$/.exec(plain);
  const half = /^(\d{4})(?:年|-)?(?:H([12])|([上下])半年)$/.exec(plain);
  const year = /^(\d{4})年?(?:度|全年)?$/.exec(plain);
  const code = month
    ? `${month[1]}-${(month[2] ?? '').padStart(2, '0')}`
    : quarter
      ? `${quarter[1]}-Q${digit(quarter[2] ?? quarter[3])}`
      : half
        ? `${half[1]}-H${digit(half[2] ?? half[3])}`
        : (year?.[1] ?? '');
  return parsePeriod(code, periods)?.code ?? null;
}

function digit(text = ''): string {
  return DIGITS[text] ?? text;
}
