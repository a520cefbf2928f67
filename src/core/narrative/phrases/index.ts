import type { CompletionPhrase, IndicatorSituation, Phrase } from '../phrase';
import { aheadOfSchedule } from './ahead-of-schedule';
import { behindSchedule } from './behind-schedule';
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

/** 完成情况, the particular before the general. */
export const completionPhrases: readonly CompletionPhrase[] = [
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
