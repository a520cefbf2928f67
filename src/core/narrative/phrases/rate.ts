import Big from 'big.js';
import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const rate: Phrase<IndicatorSituation> = {
  name: '比率',
  purpose: '没有两边个数的比率',
  takes: ({ indicator }) => indicator.type === '比率',
  parts: ({ indicator }) => [`${indicator.name}为`, figureMark(indicator)],
  examples: [
    {
      given: {
        title: '推广应用电子健康卡',
        indicator: { code: '健康卡.覆盖率', name: '电子健康卡覆盖率', type: '比率', measure: '', decimals: 2, nature: '实绩' },
        sides: null,
        value: new Big('0.805'),
        ranked: 0,
      },
      figures: { '健康卡.覆盖率': '0.805' },
      says: '电子健康卡覆盖率为80.50%',
    },
  ],
};
