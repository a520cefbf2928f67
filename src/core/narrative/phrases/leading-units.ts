import Big from 'big.js';
import type { IndicatorSituation, Phrase } from '../phrase';

const LISTED = 3;

/** The count comes from the list itself: `前几名` is asked for as many as are said. */
export const leadingUnits: Phrase<IndicatorSituation> = {
  name: '居前的单位',
  purpose: '有排名的比率，参加排名的单位多于所列',
  takes: ({ ranked }) => ranked > LISTED,
  parts: ({ indicator }) => [`${indicator.name}居前的为`, { expression: `前几名([${indicator.code}],${LISTED})`, format: '' }, `等${LISTED}个县区`],
  examples: [
    {
      given: {
        title: '“两癌”检查',
        indicator: { code: '两癌.完成率', name: '完成率', type: '比率', measure: '', decimals: 2, nature: '实绩' },
        sides: null,
        value: new Big('0.8386'),
        ranked: 12,
      },
      figures: { '两癌.完成率': '0.8386' },
      says: '完成率居前的为甲、乙、丙等3个县区',
    },
  ],
};
