import type { report as chinese } from '../zh-cn/report';

/** Panel 报告, in English. */
export const report: Readonly<Record<keyof typeof chinese, string>> = {
  'report.panel': 'Report',
};
