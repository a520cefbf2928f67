import Big from 'big.js';
import type { Figure } from '../figure/figure';
import { numberFigure } from '../figure/number-figure';
import type { Pair } from './pair-sides';
import { valueIn } from './sum-of-parts';
import { uniqueSources } from '../figure/unique-sources';

/** The mean of the numerators weighed by the denominators; not applicable where all that it weighs is nothing. */
export function weighedMean(pairs: readonly Pair[], measure: string): Figure {
  const common = pairs[0]?.denominator.measure ?? '';
  const weights = pairs.map(({ denominator }) => valueIn(denominator, common));
  const weight = weights.reduce((sum, one) => sum.plus(one), new Big(0));
  const sources = uniqueSources(pairs.flatMap(({ numerator, denominator }) => [numerator, denominator]));
  if (weight.eq(0)) return { state: 'notApplicable', value: null, text: '', measure, sources };
  const weighed = pairs.reduce((sum, { numerator }, index) => sum.plus(valueIn(numerator, measure).times(weights[index] ?? 0)), new Big(0));
  return numberFigure(weighed.div(weight).toFixed(), measure, sources);
}
