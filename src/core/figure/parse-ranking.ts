import type { Big } from 'big.js';
import { plainText } from './disguise';
import { parseQuantity } from './quantity';

const RANKING = /^第([\d零〇一二两三四五六七八九十百千]+)(?:名|位)?$/;
/** Where these are counted, 第三 says how many; elsewhere (人, 家) it says nothing of a count. */
const MEASURES: readonly string[] = ['', '名', '位', '名次'];

/** The place in a ranking that a text states (第三, 第3名), where the measure is one of places; or null. */
export function parseRanking(typed: string, measure: string): Big | null {
  const [, stated] = RANKING.exec(plainText(typed)?.text ?? '') ?? [];
  if (stated === undefined || !MEASURES.includes(measure)) return null;
  const quantity = parseQuantity(stated);
  return quantity?.multiplier === null && quantity.number.gte(1) ? quantity.number : null;
}
