import Big from 'big.js';
import { type CompletionPhrase, isBelowTarget, isEarly } from '../phrase';
import { shortfallParts } from '../yardstick-parts';

export const belowTargetOverdue: CompletionPhrase = {
  name: '到期未达目标',
  purpose: '目标不是百分之百的比率，完成时限已到，没有达到目标',
  takes: (situation) => isBelowTarget(situation) && situation.deadline !== null && !isEarly(situation),
  parts: (situation) => shortfallParts('完成时限已到，距目标还差', situation),
  examples: [
    {
      given: {
        rate: '[健康卡.覆盖率]',
        value: new Big('0.75'),
        elapsed: new Big(12).div(12),
        end: '2020-12-31',
        deadline: '2020-12-31',
        yardstick: {
          indicator: { name: '覆盖率', measure: '%', decimals: 2 },
          floor: { value: new Big('0.8'), expression: '0.8' },
          ceiling: null,
        },
      },
      figures: { '健康卡.覆盖率': '0.75' },
      says: '覆盖率为75.00%，完成时限已到，距目标还差5.00个百分点',
    },
  ],
};
