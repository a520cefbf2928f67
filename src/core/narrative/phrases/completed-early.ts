import Big from 'big.js';
import { type CompletionPhrase, isEarly } from '../phrase';

export const completedEarly: CompletionPhrase = {
  name: '提前完成',
  purpose: '全部完成，报告期末早于完成时限',
  takes: (situation) => situation.value.gte(1) && isEarly(situation),
  parts: () => [{ wording: '已经提前完成' }],
  examples: [
    {
      given: { rate: '[核酸检测.建成率]', value: new Big(1), elapsed: new Big(8).div(12), end: '2020-08-31', deadline: '2020-12-31' },
      figures: { '核酸检测.建成率': '1' },
      says: '已经提前完成',
    },
  ],
};
