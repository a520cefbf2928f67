import Big from 'big.js';
import type { CompletionPhrase } from '../phrase';

export const completed: CompletionPhrase = {
  name: '完成',
  purpose: '全部完成，完成时限已到或没有时限',
  takes: ({ value }) => value.gte(1),
  parts: () => [{ wording: '已经完成' }],
  examples: [
    {
      given: { rate: '[核酸检测.建成率]', value: new Big(1), elapsed: new Big(1), end: '2020-12-31', deadline: '2020-12-31' },
      figures: { '核酸检测.建成率': '1' },
      says: '已经完成',
    },
  ],
};
