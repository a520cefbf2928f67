import type { Check } from '../check';
import { approximateInRate } from './approximate-in-rate';
import { blankInTotal } from './blank-in-total';
import { incompleteCoverage } from './incomplete-coverage';
import { ownAgainstSum } from './own-against-sum';
import { targetMissed } from './target-missed';
import { targetWithoutProgress } from './target-without-progress';
import { tasksAgainstTarget } from './tasks-against-target';

/** The checks on what was rolled up, in the order of their codes. */
export const CHECKS: readonly Check[] = [
  tasksAgainstTarget,
  targetWithoutProgress,
  ownAgainstSum,
  incompleteCoverage,
  approximateInRate,
  blankInTotal,
  targetMissed,
];
