import type { FigureRule } from '../figure-rule';
import type { SubmissionRule } from '../submission-rule';
import { aboveTask } from './above-task';
import { doneInFuture } from './done-in-future';
import { excessDecimals } from './excess-decimals';
import { filledTooEarly } from './filled-too-early';
import { filledTooLate } from './filled-too-late';
import { formLeftBlank } from './form-left-blank';
import { fractionalCount } from './fractional-count';
import { headerBlank } from './header-blank';
import { inapplicableThoughDue } from './inapplicable-though-due';
import { lastPeriodPasted } from './last-period-pasted';
import { levelFell } from './level-fell';
import { negativeNumber } from './negative-number';
import { negativeRate } from './negative-rate';
import { rateWithoutCounts } from './rate-without-counts';
import { requiredBlank } from './required-blank';
import { shareAboveWhole } from './share-above-whole';
import { shownDiffers } from './shown-differs';
import { taskDiffers } from './task-differs';
import { tenfoldJump } from './tenfold-jump';
import { totalFell } from './total-fell';

/** The built-in rules over figures, by code. */
export const figureRules: readonly FigureRule[] = [
  requiredBlank,
  negativeNumber,
  fractionalCount,
  excessDecimals,
  negativeRate,
  shareAboveWhole,
  aboveTask,
  shownDiffers,
  rateWithoutCounts,
  taskDiffers,
  totalFell,
  levelFell,
  tenfoldJump,
  doneInFuture,
  inapplicableThoughDue,
];

/** Those of them that make sense for a cell of a list as well. */
export const entryRules: readonly FigureRule[] = [requiredBlank, negativeNumber, fractionalCount, excessDecimals, negativeRate, doneInFuture];

/** The built-in rules over submissions, by code. */
export const submissionRules: readonly SubmissionRule[] = [
  headerBlank,
  filledTooEarly,
  filledTooLate,
  lastPeriodPasted,
  formLeftBlank,
];
