import type { CompletionPhrase } from '../phrase';
import { gapParts, statedRate } from '../yardstick-parts';
import { yardstickSituation } from '../yardstick-situation';

export const aboveLimit: CompletionPhrase = {
  name: '超过控制目标',
  purpose: '越小越好或有上限的比率，高于上限',
  takes: ({ value, yardstick }) => Boolean(yardstick?.ceiling && value.gt(yardstick.ceiling.value)),
  parts: (situation) => {
    const { rate, value, yardstick } = situation;
    return yardstick?.ceiling
      ? [...statedRate(situation), { wording: '超过控制目标' }, ...gapParts({ more: rate, less: yardstick.ceiling.expression, gap: value.minus(yardstick.ceiling.value) }, yardstick)]
      : [];
  },
  examples: [
    {
      given: yardstickSituation({ rate: '[投诉.超时率]', name: '超时率', value: '0.0625', months: 8, ceiling: '0.05' }),
      figures: { '投诉.超时率': '0.0625' },
      says: '超时率为6.25%，超过控制目标1.25个百分点',
    },
  ],
};
