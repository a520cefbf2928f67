import type { Check } from '../check';
import { adjustmentInTotals } from './adjustment-in-totals';
import { approximateInRate } from './approximate-in-rate';
import { blankInTotal } from './blank-in-total';
import { cameAfterAll } from './came-after-all';
import { carriedOver } from './carried-over';
import { childrenAgainstOwn } from './children-against-own';
import { incompleteCoverage } from './incomplete-coverage';
import { lostUpward } from './lost-upward';
import { needlessAdoption } from './needless-adoption';
import { nothingToCarry } from './nothing-to-carry';
import { ownAgainstSum } from './own-against-sum';
import { roundingAdjusted } from './rounding-adjusted';
import { rowsShortUpward } from './rows-short-upward';
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
  childrenAgainstOwn,
  adjustmentInTotals,
  carriedOver,
  nothingToCarry,
  needlessAdoption,
  roundingAdjusted,
  cameAfterAll,
  rowsShortUpward,
  lostUpward,
];
