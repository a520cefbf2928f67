import Big from 'big.js';
import { type CompletionPhrase, isEarly, reachesTarget } from '../phrase';
import { targetWords } from '../yardstick';
import { statedRate } from '../yardstick-parts';

export const targetReachedEarly: CompletionPhrase = {
  name: '提前达到目标',
  purpose: '目标不是百分之百的比率，达到目标，报告期末早于完成时限',
  takes: (situation) => reachesTarget(situation) && isEarly(situation),
  parts: (situation) => (situation.yardstick ? [...statedRate(situation), { wording: `已经提前完成，达到目标（${targetWords(situation.yardstick)}）` }] : []),
  examples: [
    {
      given: {
        rate: '[健康卡.覆盖率]',
        value: new Big('0.85'),
        elapsed: new Big(8).div(12),
        end: '2020-08-31',
        deadline: '2020-12-31',
        yardstick: {
          indicator: { name: '覆盖率', measure: '%', decimals: 2 },
          floor: { value: new Big('0.8'), expression: '0.8' },
          ceiling: null,
        },
      },
      figures: { '健康卡.覆盖率': '0.85' },
      says: '覆盖率为85.00%，已经提前完成，达到目标（80%）',
    },
  ],
};
