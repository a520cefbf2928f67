import Big from 'big.js';
import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const count: Phrase<IndicatorSituation> = {
  name: '个数与金额',
  purpose: '单独的个数、金额；在办的写明在办',
  takes: ({ indicator }) => indicator.type === '个数' || indicator.type === '金额',
  parts: ({ indicator }) => [`${indicator.name}${indicator.nature === '在办' ? '（在办）' : ''}`, figureMark(indicator), indicator.measure],
  examples: [
    {
      given: {
        title: '推广应用电子健康卡',
        indicator: { code: '健康卡.村卫生室', name: '上线运行村卫生室', type: '个数', measure: '家', decimals: 0, nature: '实绩' },
        sides: null,
        value: new Big(581),
        ranked: 0,
      },
      figures: { '健康卡.村卫生室': '581' },
      says: '上线运行村卫生室581家',
    },
  ],
};
