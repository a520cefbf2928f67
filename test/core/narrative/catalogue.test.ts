import { narrate } from '../../../src/core/narrative/narrate';
import type { Indicator } from '../../../src/core/scheme/indicator';
import { readKind } from '../../support/narrative';
import { indicator, item, round, scheme, unit } from '../../support/scheme';
import { type FigureShorthand, ranked, summary } from '../../support/summary';

const COUNTIES = ['甲县', '乙县', '丙县', '丁县'].map((name, index) => unit(`3713${index}`, name));

function told(indicators: readonly Indicator[], figures: Record<string, FigureShorthand>, about: Partial<ReturnType<typeof summary>> = {}) {
  const city = scheme({ indicators, units: COUNTIES, items: [item('33', '两癌', { title: '“两癌”检查' })] });
  return narrate(summary(city, figures, about), round(city));
}

const rate = indicator('两癌.完成率', { type: '比率', measure: '', method: '比率', numerator: '两癌.累计完成', denominator: '两癌.任务数', source: '计算' });
const sides = [indicator('两癌.累计完成'), indicator('两癌.任务数', { source: '任务', nature: '计划' })];

describe('an item of which the scheme has no sentences', () => {
  it('is told by the catalogue, the two sides of a rate in one sentence', () => {
    const { value, findings } = told([...sides, rate, indicator('两癌.异常人数', { nature: '在办' })], {
      '两癌.累计完成': '82353',
      '两癌.任务数': '98200',
      '两癌.完成率': '0.838625',
      '两癌.异常人数': '354',
    });
    expect(readKind(value, '列表')).toEqual([
      '进展情况：①全市“两癌”检查任务数为«98200»人，截至«8月底»，共完成«82353»人，完成率为«83.86%»；②异常人数（在办）«354»人。',
    ]);
    expect(findings).toEqual([]);
  });

  it('names a figure that is not reported', () => {
    const { value, findings } = told([indicator('两癌.异常人数')], {});
    expect(readKind(value, '列表')).toEqual(['进展情况：①异常人数«（数据未报）»人。']);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['N001', 'A2']]);
  });

  it('leaves out what nobody reports yet', () => {
    expect(readKind(told([indicator('两癌.覆盖率', { source: '无' })], {}).value, '列表')).toEqual(['进展情况：无。']);
  });

  it('speaks of leading units where more are ranked than it names', () => {
    const ranks = (count: number) => ({ ranks: new Map([['两癌.完成率', ranked(COUNTIES.slice(0, count))]]) });
    const { value } = told([...sides, rate], { '两癌.完成率': '0.8' }, ranks(4));
    expect(readKind(value, '列表')[0]).toContain('；②完成率居前的为');
    expect(readKind(told([...sides, rate], { '两癌.完成率': '0.8' }, ranks(3)).value, '列表')[0]).not.toContain('居前');
  });
});
