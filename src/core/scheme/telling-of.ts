import Big from 'big.js';
import { roundDecimal } from '../figure/rounding';
import type { Telling } from '../history/telling';
import { formulaOf } from './formula-of';
import type { Scheme } from './scheme';
import { spokenName } from './spoken-name';

/** Indicators by their names, figures with at most the decimals of their indicator, rates as percentages; what the scheme has not as it is. */
export function tellingOf({ indicators, rounding }: Pick<Scheme, 'indicators' | 'rounding'>): Telling {
  const shown = (code: string, value: string, share: string): string => {
    const indicator = indicators.get(code);
    if (!indicator) return value;
    const { type, decimals, measure } = indicator;
    if (type === '比率') return `${roundDecimal(new Big(value).times(100), decimals, rounding).toFixed(decimals)}${share}`;
    return `${roundDecimal(new Big(value), decimals, rounding).toFixed()}${measure}`;
  };
  return {
    name: (code) => {
      const indicator = indicators.get(code);
      return indicator ? spokenName(indicator) : code;
    },
    quantity: (code, value) => shown(code, value, '%'),
    change: (code, difference) => `${difference.startsWith('-') ? '' : '+'}${shown(code, difference, '个百分点')}`,
    isCalculated: (code) => {
      const indicator = indicators.get(code);
      return indicator !== undefined && formulaOf(indicator) !== null;
    },
  };
}
