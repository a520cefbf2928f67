import Big from 'big.js';
import { type CompletionPhrase, isOver } from '../phrase';

export const overCompleted: CompletionPhrase = {
  name: '超额完成',
  purpose: '完成率超过百分之百，完成时限已到或没有时限',
  takes: isOver,
  parts: ({ rate }) => [{ wording: '已经超额完成' }, '，完成率为', { expression: rate, format: '0.00%' }],
  examples: [
    {
      given: { rate: '[床位.完成率]', value: new Big('1.025'), elapsed: new Big(1), end: '2020-12-31', deadline: '2020-12-31' },
      figures: { '床位.完成率': '1.025' },
      says: '已经超额完成，完成率为102.50%',
    },
  ],
};
