import Big from 'big.js';
import { parseChineseNumber } from './chinese-numeral';
import { type Disguise, plainText } from './disguise';
import type { Qualifier } from './figure';
import { parseMeasure } from './measure';

/** A number as a text states it. Without a unit typed, `multiplier` is null and the number is in the expected measure. */
export interface Quantity {
  readonly number: Big;
  /** Of the unit typed: 万 in 3.5万人. */
  readonly multiplier: Big | null;
  /** The unit typed without its multiplier; '' where none was. */
  readonly base: string;
  readonly qualifier?: Qualifier;
  readonly disguises: readonly Disguise[];
}

const PLAIN = String.raw`\d+(?:\.\d+)?|\.\d+`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const SCIENTIFIC = String.raw`\d+(?:\.\d+)?[eE][+-]?\d{1,2}`;
const COMPOUND = String.raw`\d+亿\d{1,4}(?:\.\d+)?万(?!\d)|\d+亿\d{1,4}万\d{4}|\d+万\d{4}(?!\d)`;
const CHINESE = '[零〇一二两三四五六七八九十百千万亿点]+';
/** The strict grammar of a number in a cell: 近? sign? number 余? unit? 左右? */
const SHAPE = new RegExp(
  `^(近|约)?([+-]?)(?:(${SCIENTIFIC})|(${COMPOUND})|(${GROUPED})|(${PLAIN})|(${CHINESE}))` +
    String.raw`((?:[十百千]?[万亿]|千)*)(余|多)?([^\d\s.,+\-]{0,6}?)(左右|以上|以下)?$`,
);

/** A text that states one number is shorter. */
const LONGEST = 80;

/** The number that a text states, or null where it states none or could be read in two ways. */
export function parseQuantity(typed: string): Quantity | null {
  const plain = plainText(typed);
  const match = plain && plain.text.length <= LONGEST ? SHAPE.exec(plain.text) : null;
  if (!plain || !match) return null;
  const [, before, sign, scientific, compound, grouped, digits, chinese, prefix = '', between, unit = '', after] = match;
  const number = compound ? compoundNumber(compound) : chinese ? parseChineseNumber(chinese) : new Big((scientific ?? grouped ?? digits ?? '').replaceAll(',', ''));
  if (!number) return null;
  const { multiplier, base } = parseMeasure(prefix + unit);
  const absolute = compound !== undefined || /[万亿]/.test(chinese ?? '');
  if (absolute && !multiplier.eq(1)) return null;
  const qualifier = (before ?? between ?? after) as Qualifier | undefined;
  return {
    number: sign === '-' ? number.times(-1) : number,
    multiplier: absolute || prefix + unit !== '' ? multiplier : null,
    base,
    ...(qualifier && { qualifier }),
    disguises: [...plain.disguises, ...(scientific ? ['科学' as const] : []), ...(grouped ? ['千位' as const] : []), ...(chinese ? ['汉字' as const] : []), ...(qualifier ? ['概数' as const] : [])],
  };
}

/** 12亿8894.7万 and 2万3456, in ones. */
function compoundNumber(text: string): Big {
  const [, hundredMillions = '0', tenThousands = '0', ones = '0'] = /^(?:(\d+)亿)?(?:([\d.]+)万)?(\d*)$/.exec(text) ?? [];
  return new Big(hundredMillions).times(1e8).plus(new Big(tenThousands).times(1e4)).plus(ones || 0);
}
