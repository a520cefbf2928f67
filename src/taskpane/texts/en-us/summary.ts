import type { summary as chinese } from '../zh-cn/summary';

/** Panel 汇总, in English. */
export const summary: Readonly<Record<keyof typeof chinese, string>> = {
  'summary.panel': 'Summary',
};
