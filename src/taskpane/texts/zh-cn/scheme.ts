/** Panel 方案, in Chinese. */
export const scheme = {
  'scheme.panel': '方案',
  'step.issuing': '正在生成填报表',
} as const;
