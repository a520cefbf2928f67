import Big from 'big.js';
import { roundDecimal } from '../figure/rounding';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';

/** A decimal of an indicator as a message has it: `394812人`; a rate as a percentage with two decimals. */
export function showQuantity(value: string | Big, indicator: Pick<Indicator, 'type' | 'measure'>, { rounding }: Pick<Scheme, 'rounding'>): string {
  const exact = new Big(value);
  if (indicator.type === '比率') return `${roundDecimal(exact.times(100), 2, rounding).toFixed(2)}%`;
  return `${roundDecimal(exact, 6, rounding).toFixed()}${indicator.measure}`;
}

/** A published target as it was published: `80%`. */
export function showTarget(value: string | Big, indicator: Pick<Indicator, 'type' | 'measure'>, scheme: Pick<Scheme, 'rounding'>): string {
  return indicator.type === '比率' ? `${new Big(value).times(100).toFixed()}%` : showQuantity(value, indicator, scheme);
}

/** How far apart two such figures are: rates are percentage points apart. */
export function showDifference(value: Big, indicator: Pick<Indicator, 'type' | 'measure'>, scheme: Pick<Scheme, 'rounding'>): string {
  return showQuantity(value.abs(), indicator, scheme).replace(/%$/, indicator.type === '比率' ? '个百分点' : '%');
}

/** The first few of many names: 兰山区、罗庄区等5个单位. */
export function showSome(names: readonly string[], counter: string, most = 6): string {
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown}等${names.length}${counter}` : shown;
}
