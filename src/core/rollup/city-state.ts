import type { FigureState } from '../figure/figure';
import type { Contribution } from './summary';

/** The states of a figure that is no number. */
export type MissingState = Exclude<FigureState, 'value' | 'zero'>;

/**
 * What stands in place of a city figure that no unit gave a number for: not applicable only where it is so for all,
 * blank only where every form came (each cell empty or not applicable), else not reported.
 */
export function missingState(parts: readonly Contribution[]): MissingState {
  const has = (state: FigureState) => parts.some(({ figure }) => figure.state === state);
  if (parts.length === 0 || has('notReported')) return 'notReported';
  return has('blank') ? 'blank' : 'notApplicable';
}

/** A unit whose figure should be there and is not: blank or not reported. What does not apply to it is not lacking. */
export function isLacking({ figure }: Contribution): boolean {
  return figure.state === 'blank' || figure.state === 'notReported';
}
