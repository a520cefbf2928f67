import { type CompletionPhrase, isBelowTarget } from '../phrase';
import { shortfallParts } from '../yardstick-parts';
import { yardstickSituation } from '../yardstick-situation';

export const belowTarget: CompletionPhrase = {
  name: '距目标还差',
  purpose: '目标不是百分之百的比率，没有达到目标',
  takes: isBelowTarget,
  parts: (situation) => shortfallParts('距目标还差', situation),
  examples: [
    {
      given: yardstickSituation({ rate: '[健康卡.覆盖率]', name: '覆盖率', value: '0.75', months: 8, floor: '0.8' }),
      figures: { '健康卡.覆盖率': '0.75' },
      says: '覆盖率为75.00%，距目标还差5.00个百分点',
    },
  ],
};
