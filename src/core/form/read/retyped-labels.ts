import type { FixedText } from './fixed-texts';
import { type LooseLabel, differsByCount, looseLabel } from './loose-label';

/** A label of a sheet that came back, known for a form's although it is written in another way. */
export interface RetypedLabel {
  /** The form's text, as it is compared. */
  readonly plain: string;
  /** The measure that the sheet's label has and the form's has not; '' where there is none. */
  readonly addedMeasure: string;
  /** A character more or less: to be asked about. */
  readonly near: boolean;
}

/** By the sheet's text, as it is compared. */
export type RetypedLabels = ReadonlyMap<string, RetypedLabel>;

interface Label extends LooseLabel {
  readonly plain: string;
  readonly count: number;
}

type Likeness = (wanted: Label, found: Label) => boolean;

const sameMeasure: Likeness = (wanted, found) => wanted.name === found.name && wanted.measure === found.measure;
const oneMeasure: Likeness = (wanted, found) => wanted.name === found.name && (wanted.measure === '' || found.measure === '');
const near: Likeness = (wanted, found) => differsByCount(wanted.name, found.name) && (wanted.measure === found.measure || wanted.measure === '' || found.measure === '');

/**
 * Only what is not on the sheet as the form has it is looked for in other writing, and only one text of the form may be
 * meant by it: the sheet has no more of them than the form.
 */
export function retypedLabels(fixed: readonly FixedText[], filled: readonly FixedText[]): RetypedLabels {
  const wanted = labelsOf(fixed);
  const formTexts = new Set(wanted.map(({ plain }) => plain));
  const there = labelsOf(filled);
  const others = there.filter(({ plain }) => !formTexts.has(plain));
  const countThere = new Map(there.map(({ plain, count }) => [plain, count]));
  const read = new Map<string, RetypedLabel>();
  for (const likeness of [sameMeasure, oneMeasure]) pairOff(likeness);
  const nearby = pairsBy(near).filter(([label]) => label.count === 1 && !countThere.has(label.plain));
  const [only, ...more] = nearby;
  if (only && more.length === 0) read.set(only[1].plain, retyped(only, true));
  return read;

  function pairOff(likeness: Likeness): void {
    const pairs = pairsBy(likeness);
    for (const pair of pairs) {
      const [label, found] = pair;
      const same = pairs.filter(([one]) => one === label).reduce((sum, [, { count }]) => sum + count, countThere.get(label.plain) ?? 0);
      if (same <= label.count) read.set(found.plain, retyped(pair, false));
    }
  }

  /** Texts of the sheet that are like just one of the form's; what is read already is left out on both sides. */
  function pairsBy(likeness: Likeness): [Label, Label][] {
    const taken = new Set([...read.values()].map(({ plain }) => plain));
    return others
      .filter(({ plain }) => !read.has(plain))
      .flatMap((found): [Label, Label][] => {
        const [label, ...rivals] = wanted.filter((one) => likeness(one, found));
        return label && rivals.length === 0 && !taken.has(label.plain) ? [[label, found]] : [];
      });
  }
}

function retyped([label, found]: readonly [Label, Label], isNear: boolean): RetypedLabel {
  return { plain: label.plain, addedMeasure: label.measure === '' ? found.measure : '', near: isNear };
}

/** Each text once, with how often it stands; numbers name nothing. */
function labelsOf(texts: readonly FixedText[]): Label[] {
  const counts = new Map<string, number>();
  for (const { plain } of texts) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return [...counts].filter(([plain]) => /\p{Letter}/u.test(plain)).map(([plain, count]) => ({ plain, count, ...looseLabel(plain) }));
}
