import Big from 'big.js';
import { type CompletionPhrase, isEarly, isOver } from '../phrase';

export const overCompletedEarly: CompletionPhrase = {
  name: '提前超额完成',
  purpose: '完成率超过百分之百，报告期末早于完成时限',
  takes: (situation) => isOver(situation) && isEarly(situation),
  parts: ({ rate }) => [{ wording: '已经提前超额完成' }, '，完成率为', { expression: rate, format: '0.00%' }],
  examples: [
    {
      given: { rate: '[床位.完成率]', value: new Big('1.025'), elapsed: new Big(8).div(12), end: '2020-08-31', deadline: '2020-12-31' },
      figures: { '床位.完成率': '1.025' },
      says: '已经提前超额完成，完成率为102.50%',
    },
  ],
};
