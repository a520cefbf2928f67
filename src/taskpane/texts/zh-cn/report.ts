/** Panel 报告, in Chinese. */
export const report = {
  'report.panel': '报告',
} as const;
