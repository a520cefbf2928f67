import type { Figure } from '../figure/figure';
import { decimal } from './decimal';
import type { Value } from './scope';
import { missingValue, numberValue } from './values';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What `[indicator]` comes to. A zero is the number 0; a figure unknown to the scope is not reported. */
export function figureValue(figure: Figure | undefined, indicator: string): Value {
  if (!figure) return missingValue(indicator);
  const { state, value, text, measure, qualifier } = figure;
  if (state !== 'value' && state !== 'zero') return { kind: 'missing', state, indicator };
  if (value !== null || state === 'zero') {
    const number = numberValue(decimal(value ?? '0'), measure);
    return qualifier === undefined ? number : { ...number, qualifier };
  }
  return ISO_DAY.test(text) ? { kind: 'day', value: text } : { kind: 'text', value: text };
}
