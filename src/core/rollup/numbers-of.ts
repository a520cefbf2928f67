import type Big from 'big.js';
import { isNumeric, type Figure, type Qualifier } from '../figure/figure';
import { numberFigure } from '../figure/number-figure';
import { isLacking, missingState } from './city-state';
import type { Rolled } from './method';
import type { Contribution } from './summary';
import { sharedQualifier, valueIn } from './sum-of-parts';
import { uniqueSources } from '../figure/unique-sources';

/** What units reported, as far as it is numbers: all of them in one measure. */
export interface Numbers {
  readonly parts: readonly Contribution[];
  readonly values: readonly Big[];
}

/** What a method makes of the numbers. `qualifier` and `sources` are those of all of them where it does not say. */
export interface Made {
  readonly value: Big;
  readonly qualifier?: Qualifier | undefined;
}

/** The numbers among the parts, made into one in `measure`. Where there is none, the figure is missing, never zero. */
export function overNumbers(parts: readonly Contribution[], measure: string, make: (numbers: Numbers) => Made | null): Rolled {
  const lacking = parts.filter(isLacking).map(({ unit }) => unit);
  const given = parts.filter(({ figure }) => isNumeric(figure));
  const absent: Figure = { state: missingState(parts), value: null, text: '', measure, sources: [] };
  if (given.length === 0) return { figure: absent, contributions: [], lacking };
  const figures = given.map(({ figure }) => figure);
  const made = make({ parts: given, values: figures.map((figure) => valueIn(figure, measure)) });
  if (!made) return { figure: { ...absent, state: 'notApplicable', sources: uniqueSources(figures) }, contributions: given, lacking };
  const qualifier = 'qualifier' in made ? made.qualifier : sharedQualifier(figures);
  const figure = numberFigure(made.value.toFixed(), measure, uniqueSources(figures));
  return { figure: qualifier ? { ...figure, qualifier } : figure, contributions: given, lacking };
}
