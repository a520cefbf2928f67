import type { CompletionPhrase, IndicatorSituation, Phrase } from '../phrase';
import { aboveLimit } from './above-limit';
import { aheadOfSchedule } from './ahead-of-schedule';
import { behindSchedule } from './behind-schedule';
import { belowTarget } from './below-target';
import { belowTargetOverdue } from './below-target-overdue';
import { completed } from './completed';
import { completedEarly } from './completed-early';
import { count } from './count';
import { countTask } from './count-task';
import { coverageAll } from './coverage-all';
import { fundsRate } from './funds-rate';
import { leadingUnits } from './leading-units';
import { onSchedule } from './on-schedule';
import { overCompleted } from './over-completed';
import { overCompletedEarly } from './over-completed-early';
import { overdue } from './overdue';
import { plan } from './plan';
import { rate } from './rate';
import { statement } from './statement';
import { targetReached } from './target-reached';
import { targetReachedEarly } from './target-reached-early';
import { withinLimit } from './within-limit';
import { withoutTarget } from './without-target';

/** 完成情况, the particular before the general. */
export const completionPhrases: readonly CompletionPhrase[] = [
  aboveLimit,
  withinLimit,
  belowTargetOverdue,
  belowTarget,
  targetReachedEarly,
  targetReached,
  withoutTarget,
  overCompletedEarly,
  overCompleted,
  completedEarly,
  completed,
  overdue,
  aheadOfSchedule,
  behindSchedule,
  onSchedule,
];

/** An indicator that no sentence of the scheme speaks of, the particular before the general. */
export const indicatorPhrases: readonly Phrase<IndicatorSituation>[] = [coverageAll, fundsRate, countTask, rate, plan, count, statement];

/** What may be said besides. */
export const furtherPhrases: readonly Phrase<IndicatorSituation>[] = [leadingUnits];
