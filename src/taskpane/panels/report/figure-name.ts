import type { Binding } from '../../../core/narrative/report';
import { spokenName } from '../../../core/scheme/spoken-name';
import type { Scheme } from '../../../core/scheme/scheme';

/** What a bound figure is called: its leading indicator, else what it was asked for by. */
export function figureName({ indicators: [first], expression, unit }: Binding, { indicators }: Scheme): string {
  const indicator = first === undefined ? undefined : indicators.get(first);
  const name = indicator ? spokenName(indicator) : (first ?? expression);
  return unit === null ? name : `${unit}${name}`;
}
