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
  const codes = [...new Set([...one.figures.keys(), ...other.figures.keys()])];
  return codes
    .map((indicator) => ({ indicator, one: one.figures.get(indicator), other: other.figures.get(indicator) }))
    .filter((pair) => !isSame(pair.one, pair.other));
}

function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  if (!one || !other) return one === other;
  const same = one.state === other.state && one.value === other.value && one.qualifier === other.qualifier;
  return same && (one.value !== null || one.text === other.text);
}
