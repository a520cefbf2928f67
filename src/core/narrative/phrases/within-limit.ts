import type { CompletionPhrase } from '../phrase';
import { goalWords } from '../yardstick';
import { statedRate } from '../yardstick-parts';
import { yardstickSituation } from '../yardstick-situation';

export const withinLimit: CompletionPhrase = {
  name: '控制在目标以内',
  purpose: '越小越好或只有上限的比率，没有高于上限',
  takes: ({ value, yardstick }) => Boolean(yardstick?.ceiling && !yardstick.floor && value.lte(yardstick.ceiling.value)),
  parts: (situation) => {
    const { yardstick } = situation;
    return yardstick?.ceiling ? [...statedRate(situation), { wording: `控制在目标（${goalWords(yardstick.ceiling, yardstick)}）以内` }] : [];
  },
  examples: [
    {
      given: yardstickSituation({ rate: '[投诉.超时率]', name: '超时率', value: '0.04', months: 8, ceiling: '0.05' }),
      figures: { '投诉.超时率': '0.04' },
      says: '超时率为4.00%，控制在目标（5%）以内',
    },
  ],
};
