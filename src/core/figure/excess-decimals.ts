import type { Big } from 'big.js';
import type { Finding } from '../finding';
import * as kinds from './findings';
import { type Reading, plain } from './reading';

/** 个数 with more decimals than declared; amounts may be finer than they are written. */
export function excessDecimals(number: Big, typed: string, reading: Reading): Finding[] {
  const { type, decimals } = reading.expected;
  if (type !== '个数' || number.round(decimals, 0).eq(number)) return [];
  return [reading.raise(kinds.fractionOfOne, { decimals: String(decimals), typed, value: plain(number) })];
}
