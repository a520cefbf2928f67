import { referencesOf } from '../expression/references-of';
import type { RenderedPart } from '../expression/render-template';
import { type Finding, raise } from '../finding';
import { absentWords } from './absent-words';
import { indicatorsUsed } from './bind-mark';
import { digitsLost, figureMissing, notCalculable } from './findings';
import { losesDigits } from './loses-digits';
import { nameIndicators } from './name-indicators';
import type { Narration, Spot } from './narration';
import { numberOf, whereOf } from './where-of';

type Mark = NonNullable<RenderedPart['mark']>;

/** A sentence with its marks written out; `instead` is what the report has in its place, null where it stands. */
export interface Written {
  readonly spot: Spot;
  readonly narration: Narration;
  readonly sentence: string;
  readonly instead: string | null;
}

/** What is to be said of a sentence's marks: figures that are missing, cannot be calculated, or have lost digits. */
export function markFindings(parts: readonly RenderedPart[], written: Written): Finding[] {
  const marks = parts.flatMap(({ mark }) => mark ?? []);
  return [...errors(marks, written), ...missing(marks, written), ...shortened(parts, written)];
}

function errors(marks: readonly Mark[], { spot, narration, sentence }: Written): Finding[] {
  return marks.flatMap(({ expression, value }) => {
    if (value.kind !== 'error') return [];
    const slots = { item: numberOf(spot), sentence, expression: expression.text, error: value.code, wording: absentWords(value) ?? '' };
    return [raise(notCalculable, slots, whereOf(spot, narration, indicatorsUsed(expression)))];
  });
}

/** One finding a sentence. */
function missing(marks: readonly Mark[], { spot, narration, sentence, instead }: Written): Finding[] {
  const absent = marks.flatMap(({ expression, value }) => {
    const wording = value.kind === 'error' ? null : absentWords(value);
    return wording === null ? [] : [{ expression, value, wording }];
  });
  const first = absent[0];
  if (!first) return [];
  const codes = [...new Set(absent.flatMap(({ value, expression }) => (value.kind === 'missing' && value.indicator ? [value.indicator] : indicatorsUsed(expression))))];
  const figures = codes.length > 0 ? nameIndicators(codes, narration).join('、') : absent.map(({ expression }) => expression.text).join('、');
  return [raise(figureMissing, { item: numberOf(spot), sentence, figures, wording: instead ?? first.wording }, whereOf(spot, narration, codes))];
}

function shortened(parts: readonly RenderedPart[], { spot, narration, sentence }: Written): Finding[] {
  return parts.flatMap(({ text, mark }) => {
    if (mark?.value.kind !== 'number' || !losesDigits(mark, narration.round.scheme.rounding)) return [];
    const { value, measure = '' } = mark.value;
    const slots = { item: numberOf(spot), sentence, exact: `${value.toFixed()}${measure}`, written: text };
    return [raise(digitsLost, slots, whereOf(spot, narration, referencesOf(mark.expression).indicators))];
  });
}
