import { narrate } from '../../src/core/narrative/narrate';
import type { Indicator } from '../../src/core/scheme/indicator';
import type { Scheme } from '../../src/core/scheme/scheme';
import { indicator, item, round, scheme, unit } from './scheme';
import { type FigureShorthand, summary } from './summary';

export const COUNTIES = ['兰山区', '罗庄区', '沂水县'].map((name, index) => unit(`37130${index}`, name));

export const INDICATORS = [
  indicator('两癌.累计完成'),
  indicator('两癌.任务数', { source: '任务' }),
  indicator('两癌.完成率', { type: '比率', measure: '', method: '比率', numerator: '两癌.累计完成', denominator: '两癌.任务数', source: '计算' }),
  indicator('精神卫生.新增用房', { measure: '平方米' }),
  indicator('精神卫生.新增床位', { measure: '张' }),
];

export const FIGURES: Record<string, FigureShorthand> = { '两癌.累计完成': '313718', '两癌.任务数': '394812', '两癌.完成率': '0.794601' };

/** A round of three counties with item 33 and its figures, told with what a test adds to the scheme. */
export function told(more: Partial<Omit<Scheme, 'indicators'>> & { readonly indicators?: readonly Indicator[] }, figures = FIGURES, about: Partial<ReturnType<typeof summary>> = {}) {
  const city = scheme({ indicators: INDICATORS, units: COUNTIES, items: [item('33', '两癌')], ...more });
  return narrate(summary(city, figures, about), round(city));
}

export const codes = ({ findings }: ReturnType<typeof told>) => findings.map(({ code }) => code);

export const FIGURE_SENTENCE = '全市“两癌”累计检查{{[两癌.累计完成]|0}}人，已完成年度计划的{{[两癌.完成率]|0.00%}}。';
