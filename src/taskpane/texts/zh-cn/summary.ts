/** Panel 汇总, in Chinese. */
export const summary = {
  'summary.panel': '汇总',
} as const;
