import type { review as chinese } from '../zh-cn/review';

/** Panel 审核, in English. */
export const review: Readonly<Record<keyof typeof chinese, string>> = {
  'review.panel': 'Review',
};
