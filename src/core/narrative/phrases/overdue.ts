import Big from 'big.js';
import { type CompletionPhrase, isEarly, rateFormat } from '../phrase';

export const overdue: CompletionPhrase = {
  name: '到期未完成',
  purpose: '完成时限已到，没有全部完成',
  takes: (situation) => situation.deadline !== null && !isEarly(situation) && situation.value.lt(1),
  parts: ({ rate, value }) => [{ wording: '完成时限已到，尚未完成' }, '，完成率为', { expression: rate, format: rateFormat(value) }],
  examples: [
    {
      given: { rate: '[两癌.完成率]', value: new Big('0.968'), elapsed: new Big(1), end: '2020-12-31', deadline: '2020-12-31' },
      figures: { '两癌.完成率': '0.968' },
      says: '完成时限已到，尚未完成，完成率为96.80%',
    },
  ],
};
