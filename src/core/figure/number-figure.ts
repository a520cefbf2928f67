import Big from 'big.js';
import type { Figure, Source } from './figure';

/** A figure that was not typed in a cell but taken from the scheme or calculated; `value` is a decimal string. */
export function numberFigure(value: string, measure: string, sources: readonly Source[] = []): Figure {
  return { state: new Big(value).eq(0) ? 'zero' : 'value', value, text: '', measure, sources };
}
