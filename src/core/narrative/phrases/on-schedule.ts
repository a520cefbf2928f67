import Big from 'big.js';
import { aheadBy, type CompletionPhrase, rateFormat } from '../phrase';

export const onSchedule: CompletionPhrase = {
  name: '达到序时进度',
  purpose: '尚未完成，完成率与序时进度相同',
  takes: (situation) => aheadBy(situation).eq(0),
  parts: ({ rate, value }) => ['完成率为', { expression: rate, format: rateFormat(value) }, '，', { wording: '达到序时进度' }],
  examples: [
    {
      given: { rate: '[两癌.完成率]', value: new Big('0.75'), elapsed: new Big(9).div(12), end: '2020-09-30', deadline: '2020-12-31' },
      figures: { '两癌.完成率': '0.75' },
      says: '完成率为75.00%，达到序时进度',
    },
  ],
};
