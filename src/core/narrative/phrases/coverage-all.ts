import Big from 'big.js';
import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const coverageAll: Phrase<IndicatorSituation> = {
  name: '全覆盖',
  purpose: '完成率恰为百分之百的个数',
  takes: ({ sides, value }) => sides?.denominator.type === '个数' && value !== null && value.eq(1),
  parts: ({ title, sides }) => (sides ? [title, figureMark(sides.denominator), `${sides.denominator.measure}均已完成，实现全覆盖`] : []),
  examples: [
    {
      given: {
        title: '村卫生室建设',
        indicator: { code: '村卫生室.完成率', name: '完成率', type: '比率', measure: '', decimals: 2, nature: '实绩' },
        sides: {
          numerator: { code: '村卫生室.已完成', name: '已完成', type: '个数', measure: '处', decimals: 0, nature: '实绩' },
          denominator: { code: '村卫生室.任务数', name: '任务数', type: '个数', measure: '处', decimals: 0, nature: '计划' },
        },
        value: new Big(1),
        ranked: 0,
      },
      figures: { '村卫生室.已完成': '100', '村卫生室.任务数': '100', '村卫生室.完成率': '1' },
      says: '村卫生室建设100处均已完成，实现全覆盖',
    },
  ],
};
