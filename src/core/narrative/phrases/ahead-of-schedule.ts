import Big from 'big.js';
import { aheadBy, type CompletionPhrase, rateFormat } from '../phrase';

export const aheadOfSchedule: CompletionPhrase = {
  name: '快于序时进度',
  purpose: '尚未完成，完成率高于序时进度',
  takes: (situation) => aheadBy(situation).gt(0),
  parts: ({ rate, value }) => [
    '完成率为',
    { expression: rate, format: rateFormat(value) },
    '，',
    { wording: '超过序时进度' },
    { expression: `ROUND(${rate},4)-ROUND(序时进度(),4)`, format: '0.00个百分点' },
  ],
  examples: [
    {
      given: { rate: '[两癌.完成率]', value: new Big('0.7946'), elapsed: new Big(8).div(12), end: '2020-08-31', deadline: '2020-12-31' },
      figures: { '两癌.完成率': '0.7946' },
      says: '完成率为79.46%，超过序时进度12.79个百分点',
    },
  ],
};
