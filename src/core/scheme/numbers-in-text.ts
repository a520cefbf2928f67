import Big from 'big.js';
import { parseMeasure } from '../figure/measure';
import { halfWidth } from './half-width';

/** A quantity typed in a sentence. `value` counts the base unit: 40万人 is 400000; a percentage is a fraction. */
export interface TypedNumber {
  readonly text: string;
  readonly value: Big;
  readonly percent: boolean;
  readonly money: boolean;
}

/** What looks like a number and is none: titles, document numbers, dates and times, ordinals, ages, item numbers. */
const NO_QUANTITIES: readonly RegExp[] = [
  /《[^》]*》/g,
  /[〔[(][0-9]{4}[〕\])]\d*号?/g,
  /(?<!\d)(?:19|20)\d{2}(?:[-/]\d{1,2}(?:[-/]\d{1,2})?|\.\d{1,2}\.\d{1,2})(?![\d.])/g,
  /\d+(?:[-—–~～至]\d+)?(?:年|个?月|日|号|时|点|分(?!之)|岁|周岁|季度|届)/g,
  /第\d+/g,
  /^\s*\d{1,3}[.、](?=\D)/g,
  /[A-Za-z]+-?\d+/g,
];

/** The quantities in a text, in order. */
export function numbersInText(text: string): TypedNumber[] {
  const rest = NO_QUANTITIES.reduce((left, pattern) => left.replace(pattern, (one) => ' '.repeat(one.length)), halfWidth(text));
  return [...rest.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => {
    const after = rest.slice(match.index + match[0].length);
    const sign = /^\s*[%‰]/.exec(after)?.[0] ?? '';
    const prefix = /^\s*(?:[十百千]?[万亿]|千)+/.exec(after)?.[0] ?? '';
    const number = new Big(match[0].replaceAll(',', ''));
    const percent = sign !== '';
    return {
      text: `${match[0]}${sign}${prefix}`,
      value: percent ? number.div(sign.includes('%') ? 100 : 1000) : number.times(parseMeasure(prefix.trim()).multiplier),
      percent,
      money: after.slice(prefix.length).trimStart().startsWith('元'),
    };
  });
}
