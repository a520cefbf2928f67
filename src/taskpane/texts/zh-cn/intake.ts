/** Panel 收表, in Chinese. */
export const intake = {
  'intake.panel': '收表',
} as const;
