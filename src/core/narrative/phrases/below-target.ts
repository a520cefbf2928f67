import Big from 'big.js';
import { type CompletionPhrase, isBelowTarget } from '../phrase';
import { shortfallParts } from '../yardstick-parts';

export const belowTarget: CompletionPhrase = {
  name: '距目标还差',
  purpose: '目标不是百分之百的比率，没有达到目标',
  takes: isBelowTarget,
  parts: (situation) => shortfallParts('距目标还差', situation),
  examples: [
    {
      given: {
        rate: '[健康卡.覆盖率]',
        value: new Big('0.75'),
        elapsed: new Big(8).div(12),
        end: '2020-08-31',
        deadline: '2020-12-31',
        yardstick: {
          indicator: { name: '覆盖率', measure: '%', decimals: 2 },
          floor: { value: new Big('0.8'), expression: '0.8' },
          ceiling: null,
        },
      },
      figures: { '健康卡.覆盖率': '0.75' },
      says: '覆盖率为75.00%，距目标还差5.00个百分点',
    },
  ],
};
