import Big from 'big.js';
import { type CompletionPhrase, reachesTarget } from '../phrase';
import { targetWords } from '../yardstick';
import { statedRate } from '../yardstick-parts';

export const targetReached: CompletionPhrase = {
  name: '达到目标',
  purpose: '目标不是百分之百的比率，达到目标，完成时限已到或没有时限',
  takes: reachesTarget,
  parts: (situation) => (situation.yardstick ? [...statedRate(situation), { wording: `达到目标（${targetWords(situation.yardstick)}）` }] : []),
  examples: [
    {
      given: {
        rate: '[健康卡.覆盖率]',
        value: new Big('0.85'),
        elapsed: new Big(12).div(12),
        end: '2020-12-31',
        deadline: '2020-12-31',
        yardstick: {
          indicator: { name: '覆盖率', measure: '%', decimals: 2 },
          floor: { value: new Big('0.8'), expression: '0.8' },
          ceiling: null,
        },
      },
      figures: { '健康卡.覆盖率': '0.85' },
      says: '覆盖率为85.00%，达到目标（80%）',
    },
  ],
};
