import Big from 'big.js';
import type { CompletionPhrase } from '../phrase';
import { rateParts } from '../yardstick-parts';

export const withoutTarget: CompletionPhrase = {
  name: '只说比率',
  purpose: '越小越好或不是百分率的比率，没有公布目标',
  takes: ({ yardstick }) => yardstick?.floor === null && yardstick.ceiling === null,
  parts: ({ rate, yardstick }) => (yardstick ? [`${yardstick.indicator.name}为`, ...rateParts(rate, yardstick)] : []),
  examples: [
    {
      given: {
        rate: '[投诉.超时率]',
        value: new Big('0.0625'),
        elapsed: new Big(8).div(12),
        end: '2020-08-31',
        deadline: '2020-12-31',
        yardstick: { indicator: { name: '超时率', measure: '%', decimals: 2 }, floor: null, ceiling: null },
      },
      figures: { '投诉.超时率': '0.0625' },
      says: '超时率为6.25%',
    },
  ],
};
