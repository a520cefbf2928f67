import { figureMark, type IndicatorSituation, type Phrase } from '../phrase';

export const statement: Phrase<IndicatorSituation> = {
  name: '文字与状态',
  purpose: '状态、文本和日期，照报送的写',
  takes: () => true,
  parts: ({ indicator }) => [`${indicator.name}：`, figureMark(indicator)],
  examples: [
    {
      given: {
        title: '负压病房建设',
        indicator: { code: '负压病房.建设阶段', name: '建设阶段', type: '状态', measure: '', decimals: 0, nature: '实绩' },
        sides: null,
        value: null,
        ranked: 0,
      },
      figures: { '负压病房.建设阶段': '主体施工' },
      says: '建设阶段：主体施工',
    },
  ],
};
