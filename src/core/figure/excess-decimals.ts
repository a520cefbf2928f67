import type { Big } from 'big.js';
import type { Finding } from '../finding';
import * as kinds from './findings';
import { type Reading, plain } from './reading';

/** 个数 kept in 万 with more decimals than declared. A whole count with a fraction is a matter of 审核; amounts may be finer than they are written. */
export function excessDecimals(number: Big, typed: string, reading: Reading): Finding[] {
  const { type, decimals } = reading.expected;
  if (type !== '个数' || decimals === 0 || number.round(decimals, 0).eq(number)) return [];
  return [reading.raise(kinds.fractionOfOne, { decimals: String(decimals), typed, value: plain(number) })];
}
