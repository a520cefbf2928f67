import { type CompletionPhrase, isEarly, reachesTarget } from '../phrase';
import { targetWords } from '../yardstick';
import { statedRate } from '../yardstick-parts';
import { yardstickSituation } from '../yardstick-situation';

export const targetReachedEarly: CompletionPhrase = {
  name: '提前达到目标',
  purpose: '目标不是百分之百的比率，达到目标，报告期末早于完成时限',
  takes: (situation) => reachesTarget(situation) && isEarly(situation),
  parts: (situation) => (situation.yardstick ? [...statedRate(situation), { wording: `已经提前完成，达到目标（${targetWords(situation.yardstick)}）` }] : []),
  examples: [
    {
      given: yardstickSituation({ rate: '[健康卡.覆盖率]', name: '覆盖率', value: '0.85', months: 8, floor: '0.8' }),
      figures: { '健康卡.覆盖率': '0.85' },
      says: '覆盖率为85.00%，已经提前完成，达到目标（80%）',
    },
  ],
};
