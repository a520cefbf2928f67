import fc from 'fast-check';
import Big from 'big.js';
import { deriveFigures } from '../../../src/core/validation/derive-figures';
import type { Indicator } from '../../../src/core/scheme/indicator';
import { indicator, round, scheme, unit } from '../../support/scheme';
import { expression, formOf, historyWith, submission, type Figures } from '../../support/submission';

const county = unit('371302', '甲县');
const done = indicator('两癌.累计完成');
const task = indicator('两癌.任务数', { source: '任务' });
const rate = indicator('两癌.完成率', { type: '比率', source: '计算', measure: '%', numerator: done.code, denominator: task.code });
const oneTask = { unit: county.code, indicator: task.code, value: '31000', from: null, document: '', place: { sheet: '任务', cell: 'C2' } };

function derived(indicators: readonly Indicator[], figures: Figures, tasks = [oneTask]) {
  const sheet = formOf('月报', Object.keys(figures));
  return deriveFigures(submission(sheet, figures).figures, round(scheme({ indicators, tasks, units: [county] })), county);
}

describe('a rate is calculated anew from its counts', () => {
  it('exactly, to twenty significant digits, from the task that the scheme sets', () => {
    const figures = derived([done, task, rate], { '两癌.累计完成': '25000人' });
    expect(figures.get('两癌.任务数')).toMatchObject({ value: '31000', sources: [{ file: 'scheme.xlsx', sheet: '任务', cell: 'C2' }] });
    expect(figures.get('两癌.完成率')).toMatchObject({ state: 'value', value: '0.80645161290322580645', measure: '%' });
  });

  it('whatever rate was typed', () => {
    const typed = { ...rate, source: '填报' as const };
    expect(derived([done, task, typed], { '两癌.累计完成': '31000人', '两癌.完成率': '0.9%' }).get('两癌.完成率')?.value).toBe('1');
  });

  it('is not capped where more was done than set', () => {
    expect(derived([done, task, rate], { '两癌.累计完成': '34100人' }).get('两癌.完成率')?.value).toBe('1.1');
  });

  it('comes from the cells of both sides, each once', () => {
    const figures = derived([done, task, rate], { '两癌.累计完成': '31000人', '两癌.任务数': '31000人' });
    expect(figures.get('两癌.完成率')?.sources.map(({ cell }) => cell)).toEqual(['D6', 'D7']);
  });

  it('holds to the scheme’s task, whatever the form says', () => {
    const figures = derived([done, task, rate], { '两癌.累计完成': '31000人', '两癌.任务数': '25000人' });
    expect(figures.get('两癌.任务数')).toMatchObject({ value: '31000', sources: [{ file: 'scheme.xlsx' }] });
    expect(figures.get('两癌.完成率')?.value).toBe('1');
  });

  it('is not calculated where nobody reports it yet', () => {
    expect(derived([done, task, { ...rate, source: '无' }], { '两癌.累计完成': '31000人' }).has('两癌.完成率')).toBe(false);
  });

  it.each([
    ['空白', 'notReported'],
    ['未报', 'notReported'],
    ['不适用', 'notApplicable'],
  ])('over %s is %s', (typed, state) => {
    expect(derived([done, task, rate], { '两癌.累计完成': typed }).get('两癌.完成率')).toMatchObject({ state, value: null });
  });

  it('over a task of zero does not apply', () => {
    const none = { ...oneTask, value: '0' };
    expect(derived([done, task, rate], { '两癌.累计完成': 3 }, [none]).get('两癌.完成率')).toMatchObject({ state: 'notApplicable', value: null });
  });

  it('of nothing done is zero, not missing', () => {
    expect(derived([done, task, rate], { '两癌.累计完成': 0 }).get('两癌.完成率')).toMatchObject({ state: 'zero', value: '0' });
  });

  it('stays as typed where neither side is asked for', () => {
    const use = indicator('床位.使用率', { type: '比率', numerator: '床位.占用', denominator: '床位.开放' });
    expect(derived([use], { '床位.使用率': '0.95%' }).get('床位.使用率')?.value).toBe('0.95');
  });
});

describe('formulas', () => {
  it('are taken in the order in which they need each other, whatever the order of the sheet', () => {
    const sum = (code: string, formula: string) => indicator(code, { source: '计算', formula: expression(formula) });
    const all = [sum('村医.总', '[村医.小计]*2'), sum('村医.小计', '[村医.甲]+[村医.乙]'), indicator('村医.甲'), indicator('村医.乙')];
    expect(derived(all, { '村医.甲': 2, '村医.乙': 3 }).get('村医.总')?.value).toBe('10');
  });

  it('name each cell they rest on once', () => {
    const sum = (code: string, formula: string) => indicator(code, { source: '计算', formula: expression(formula) });
    const all = [sum('村医.总', '[村医.小计]+[村医.甲]'), sum('村医.小计', '[村医.甲]+[村医.乙]'), indicator('村医.甲'), indicator('村医.乙')];
    expect(derived(all, { '村医.甲': 2, '村医.乙': 3 }).get('村医.总')?.sources.map(({ cell }) => cell)).toEqual(['D6', 'D7']);
  });

  it('that go round in a circle have no figure and do not hang', () => {
    const a = indicator('圈.甲', { source: '计算', formula: expression('[圈.乙]+1') });
    const b = indicator('圈.乙', { source: '计算', formula: expression('[圈.甲]+1') });
    expect([...derived([a, b], {}).values()].every(({ value }) => value === null)).toBe(true);
  });

  it('come out in the measure of their indicator', () => {
    const amount = indicator('债券.到账', { type: '金额', measure: '万元' });
    const large = indicator('债券.到账亿', { type: '金额', measure: '亿元', source: '计算', formula: expression('[债券.到账]') });
    expect(derived([amount, large], { '债券.到账': '12500万元' }).get('债券.到账亿')).toMatchObject({ value: '1.25', measure: '亿元' });
  });

  it('see earlier periods', () => {
    const now = indicator('两癌.本月完成', { flow: '当期', source: '计算', formula: expression('[两癌.累计完成]-上期([两癌.累计完成])') });
    const history = historyWith({ '2020-07': { '两癌.累计完成': 28000 } });
    const of = round(scheme({ indicators: [done, now] }), '2020-08', history);
    const figures = submission(formOf('月报', [done.code]), { '两癌.累计完成': 31000 }).figures;
    expect(deriveFigures(figures, of, county).get('两癌.本月完成')?.value).toBe('3000');
  });
});

it('an indicator of which nothing was asked stays out', () => {
  const other = indicator('债券.到账');
  const share = indicator('债券.支出率', { type: '比率', source: '计算', numerator: '债券.支出', denominator: '债券.到账' });
  expect([...derived([done, other, share], { '两癌.累计完成': 5 }, []).keys()]).toEqual(['两癌.累计完成']);
});

it('a rate times its denominator is its numerator, to nineteen digits', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (count, whole) => {
      const value = derived([done, task, rate], { '两癌.累计完成': count }, [{ ...oneTask, value: String(whole) }]).get('两癌.完成率')?.value ?? '';
      return new Big(value).times(whole).minus(count).abs().lte(new Big(count).times('1e-19'));
    }),
  );
});
