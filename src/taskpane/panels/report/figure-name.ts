import type { Binding } from '../../../core/narrative/report';
import { spokenName } from '../../../core/scheme/spoken-name';
import type { Scheme } from '../../../core/scheme/scheme';

/** Formats of the units counted: 应报单位数. */
const COUNTED = ['应报', '已报'];

/** What a bound figure is called: its leading indicator, else what it was asked for by. */
export function figureName({ indicators: [first], expression, unit, format }: Binding, { indicators }: Scheme): string {
  if (COUNTED.includes(format)) return `${format}${first ?? ''}`;
  const indicator = first === undefined ? undefined : indicators.get(first);
  const name = indicator ? spokenName(indicator) : (first ?? expression);
  return unit === null ? name : `${unit}${name}`;
}
