import Big from 'big.js';
import { isNumeric, notReported, type Figure, type Qualifier } from '../figure/figure';
import { convert } from '../figure/measure';
import { isLacking, missingState } from './city-state';
import type { Rolled } from './method';
import type { Contribution } from './summary';
import { uniqueSources } from './unique-sources';

/** The plain sum of what the units reported, in `measure`. Units without a number add nothing and are named as lacking. */
export function sumOfParts(parts: readonly Contribution[], measure: string): Rolled {
  const lacking = parts.filter(isLacking).map(({ unit }) => unit);
  const contributions = parts.filter(({ figure }) => isNumeric(figure));
  const figures = contributions.map(({ figure }) => figure);
  if (figures.length === 0) {
    return { figure: { ...notReported(measure), state: missingState(parts) }, contributions, lacking };
  }
  return { figure: sumFigures(figures, measure), contributions, lacking };
}

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
