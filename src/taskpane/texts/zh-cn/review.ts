/** Panel 审核, in Chinese. */
export const review = {
  'review.panel': '审核',
} as const;
