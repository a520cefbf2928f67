import Big from 'big.js';
import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const fundsRate: Phrase<IndicatorSituation> = {
  name: '资金与支出率',
  purpose: '两个金额之比：到账与支出，预算与拨付',
  takes: ({ sides }) => sides?.numerator.type === '金额' && sides.denominator.type === '金额',
  parts: ({ indicator, sides }) =>
    sides
      ? [
          sides.denominator.name,
          figureMark(sides.denominator),
          `${sides.denominator.measure}，${sides.numerator.name}`,
          figureMark(sides.numerator),
          `${sides.numerator.measure}，${indicator.name}为`,
          figureMark(indicator),
        ]
      : [],
  examples: [
    {
      given: {
        title: '负压病房建设',
        indicator: { code: '负压病房.支出率', name: '支出率', type: '比率', measure: '', decimals: 2, nature: '实绩' },
        sides: {
          numerator: { code: '负压病房.累计支出', name: '累计支出资金', type: '金额', measure: '万元', decimals: 1, nature: '实绩' },
          denominator: { code: '负压病房.债券到账', name: '专项债券资金到账', type: '金额', measure: '万元', decimals: 0, nature: '实绩' },
        },
        value: new Big('0.16467'),
        ranked: 0,
      },
      figures: { '负压病房.累计支出': '1646.7', '负压病房.债券到账': '10000', '负压病房.支出率': '0.16467' },
      says: '专项债券资金到账10000万元，累计支出资金1646.7万元，支出率为16.47%',
    },
  ],
};
