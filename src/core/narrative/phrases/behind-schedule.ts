import Big from 'big.js';
import { aheadBy, type CompletionPhrase, rateFormat } from '../phrase';

export const behindSchedule: CompletionPhrase = {
  name: '慢于序时进度',
  purpose: '尚未完成，完成率低于序时进度',
  takes: (situation) => aheadBy(situation).lt(0),
  parts: ({ rate, value }) => [
    '完成率为',
    { expression: rate, format: rateFormat(value) },
    '，',
    { wording: '滞后序时进度' },
    { expression: `ROUND(序时进度(),4)-ROUND(${rate},4)`, format: '0.00个百分点' },
  ],
  examples: [
    {
      given: { rate: '[两癌.完成率]', value: new Big('0.5'), elapsed: new Big(8).div(12), end: '2020-08-31', deadline: '2020-12-31' },
      figures: { '两癌.完成率': '0.5' },
      says: '完成率为50.00%，滞后序时进度16.67个百分点',
    },
    {
      given: { rate: '[两癌.完成率]', value: new Big('0.62334'), elapsed: new Big(8).div(12), end: '2020-08-31', deadline: '2020-12-31' },
      figures: { '两癌.完成率': '0.62334' },
      says: '完成率为62.33%，滞后序时进度4.34个百分点',
    },
  ],
};
