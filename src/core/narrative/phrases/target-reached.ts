import { type CompletionPhrase, reachesTarget } from '../phrase';
import { targetWords } from '../yardstick';
import { statedRate } from '../yardstick-parts';
import { yardstickSituation } from '../yardstick-situation';

export const targetReached: CompletionPhrase = {
  name: '达到目标',
  purpose: '目标不是百分之百的比率，达到目标，完成时限已到或没有时限',
  takes: reachesTarget,
  parts: (situation) => (situation.yardstick ? [...statedRate(situation), { wording: `达到目标（${targetWords(situation.yardstick)}）` }] : []),
  examples: [
    {
      given: yardstickSituation({ rate: '[健康卡.覆盖率]', name: '覆盖率', value: '0.85', months: 12, floor: '0.8' }),
      figures: { '健康卡.覆盖率': '0.85' },
      says: '覆盖率为85.00%，达到目标（80%）',
    },
  ],
};
