import Big from 'big.js';
import type { Figure, Qualifier } from './figure';
import { convert } from './measure';
import { uniqueSources } from './unique-sources';

/** The sum of figures that are all numbers, in `measure`. */
export function sumFigures(figures: readonly Figure[], measure: string): Figure {
  const value = figures.reduce((sum, figure) => sum.plus(valueIn(figure, measure)), new Big(0)).toFixed();
  const qualifier = sharedQualifier(figures);
  const state = new Big(value).eq(0) ? 'zero' : 'value';
  return { state, value, text: '', measure, ...(qualifier ? { qualifier } : {}), sources: uniqueSources(figures) };
}

/** The figure's number in the measure asked for; as it stands where the two measures have no common base. */
export function valueIn(figure: Figure, measure: string): Big {
  const value = new Big(figure.value ?? 0);
  return figure.measure === measure ? value : (convert(value, figure.measure, measure) ?? value);
}

/** Exact figures beside 近8000 make a sum that is itself 近; figures that err in different directions make 约. */
export function sharedQualifier(figures: readonly Figure[]): Qualifier | undefined {
  const qualifiers = new Set(figures.flatMap(({ qualifier }) => qualifier ?? []));
  const [only] = qualifiers;
  return qualifiers.size > 1 ? '约' : only;
}
