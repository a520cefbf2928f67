import Big from 'big.js';
import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const plan: Phrase<IndicatorSituation> = {
  name: '计划与预计',
  purpose: '性质为计划或预计的数：说明不是已经完成的数',
  takes: ({ indicator }) => indicator.nature === '计划' || indicator.nature === '预计',
  parts: ({ indicator }) => [`${indicator.name.includes(indicator.nature) ? '' : indicator.nature}${indicator.name}`, figureMark(indicator), indicator.measure],
  examples: [
    {
      given: {
        title: '增加精神科医师',
        indicator: { code: '精神科医师.计划招聘', name: '计划招聘', type: '个数', measure: '名', decimals: 0, nature: '计划' },
        sides: null,
        value: new Big(32),
        ranked: 0,
      },
      figures: { '精神科医师.计划招聘': '32' },
      says: '计划招聘32名',
    },
  ],
};
