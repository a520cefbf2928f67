import Big from 'big.js';
import type { Figure } from '../figure/figure';

/** Words that say of a thing that it is not there. */
const NONE = /^(?:否|无|没有|未|不是|未开展|未开工|未启动|未建立|未完成)$/u;

/** The unit has what the figure is of: a number other than zero, a text other than 否 or 无. */
export function hasIt({ state, value, text }: Figure): boolean {
  if (state !== 'value') return false;
  return value === null ? !NONE.test(text.trim()) : !new Big(value).eq(0);
}
