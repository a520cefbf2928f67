import { type CompletionPhrase, isBelowTarget, isEarly } from '../phrase';
import { shortfallParts } from '../yardstick-parts';
import { yardstickSituation } from '../yardstick-situation';

export const belowTargetOverdue: CompletionPhrase = {
  name: '到期未达目标',
  purpose: '目标不是百分之百的比率，完成时限已到，没有达到目标',
  takes: (situation) => isBelowTarget(situation) && situation.deadline !== null && !isEarly(situation),
  parts: (situation) => shortfallParts('完成时限已到，距目标还差', situation),
  examples: [
    {
      given: yardstickSituation({ rate: '[健康卡.覆盖率]', name: '覆盖率', value: '0.75', months: 12, floor: '0.8' }),
      figures: { '健康卡.覆盖率': '0.75' },
      says: '覆盖率为75.00%，完成时限已到，距目标还差5.00个百分点',
    },
  ],
};
