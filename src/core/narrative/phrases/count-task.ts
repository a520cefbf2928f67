import Big from 'big.js';
import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const countTask: Phrase<IndicatorSituation> = {
  name: '任务与完成',
  purpose: '有任务数和完成数的完成率',
  takes: ({ sides }) => sides?.numerator.type === '个数' && sides.denominator.type === '个数',
  parts: ({ title, indicator, sides }) =>
    sides
      ? [
          `全市${title}任务数为`,
          figureMark(sides.denominator),
          `${sides.denominator.measure}，截至`,
          { expression: '报告期', format: '末M月底' },
          '，共完成',
          figureMark(sides.numerator),
          `${sides.numerator.measure}，${indicator.name}为`,
          figureMark(indicator),
        ]
      : [],
  examples: [
    {
      given: {
        title: '“两癌”检查',
        indicator: { code: '两癌.完成率', name: '完成率', type: '比率', measure: '', decimals: 2, nature: '实绩' },
        sides: {
          numerator: { code: '两癌.累计完成', name: '累计完成', type: '个数', measure: '人', decimals: 0, nature: '实绩' },
          denominator: { code: '两癌.任务数', name: '任务数', type: '个数', measure: '人', decimals: 0, nature: '计划' },
        },
        value: new Big('0.8386'),
        ranked: 0,
      },
      figures: { '两癌.累计完成': '82353', '两癌.任务数': '98200', '两癌.完成率': '0.8386' },
      says: '全市“两癌”检查任务数为98200人，截至8月底，共完成82353人，完成率为83.86%',
    },
  ],
};
