import { isNumeric, notReported } from '../figure/figure';
import { sumFigures } from '../figure/sum-figures';
import { isLacking, missingState } from './city-state';
import type { Rolled } from './method';
import type { Contribution } from './summary';

export { sharedQualifier, sumFigures, valueIn } from '../figure/sum-figures';

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
