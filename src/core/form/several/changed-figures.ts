import type { Figure } from '../../figure/figure';
import type { Submission } from '../submission';

/** An indicator that two submissions report differently, with both cells. */
export interface ChangedFigure {
  readonly indicator: string;
  readonly one: Figure | undefined;
  readonly other: Figure | undefined;
}

/** The figures by which two submissions of a form differ, in the order of the first. */
export function changedFigures(one: Submission, other: Submission): ChangedFigure[] {
  return [...differing(one.figures, other.figures), ...changedEntries(one, other)];
}

/** True where two rows of a unit report the same. */
export function sameFigures(one: Figures, other: Figures): boolean {
  return differing(one, other).length === 0;
}

type Figures = ReadonlyMap<string, Figure>;

function differing(one: Figures, other: Figures): ChangedFigure[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((indicator) => ({ indicator, one: one.get(indicator), other: other.get(indicator) }))
    .filter((pair) => !isSame(pair.one, pair.other));
}

/** Entry by entry, in order. */
function changedEntries(one: Submission, other: Submission): ChangedFigure[] {
  return [...new Set([...one.lists.keys(), ...other.lists.keys()])].flatMap((list) => {
    const [left, right] = [one.lists.get(list) ?? [], other.lists.get(list) ?? []];
    const length = Math.max(left.length, right.length);
    return Array.from({ length }, (_, index) => differing(left[index]?.figures ?? new Map(), right[index]?.figures ?? new Map())).flat();
  });
}

function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  if (!one || !other) return one === other;
  const same = one.state === other.state && one.value === other.value && one.qualifier === other.qualifier;
  return same && (one.value !== null || one.text === other.text);
}
