import type { Summary } from '../../../src/core/rollup/summary';
import type { Indicator } from '../../../src/core/scheme/indicator';
import type { RoundResult } from '../../../src/core/sheets/round-result';
import { headlines } from '../../../src/taskpane/panels/summary/headlines';
import { plainText } from '../../../src/taskpane/panels/summary/shown-figure';
import { form, indicator, item, round, scheme, unit } from '../../support/scheme';
import { summary, type FigureShorthand } from '../../support/summary';

const LANSHAN = unit('1', '兰山区');
const YISHUI = unit('2', '沂水县');
const CITY = unit('3', '市本级', { kind: '市本级', ranked: false });
const ITEM = item('33', '两癌', { title: '适龄妇女“两癌”检查' });

const TASK = indicator('两癌.任务数', { source: '任务', nature: '计划', flow: '时点' });
const DONE = indicator('两癌.累计完成');
const RATE = indicator('两癌.完成率', { type: '比率', measure: '%', decimals: 2, source: '计算', method: '比率', numerator: DONE.code, denominator: TASK.code });

/** What the card of the one item tells of the city's figures at the end of August. */
function told(indicators: readonly Indicator[], figures: Readonly<Record<string, FigureShorthand>>, more: Partial<Summary> = {}) {
  const of = scheme({ units: [LANSHAN, YISHUI, CITY], items: [ITEM], indicators, forms: [form('县区表')] });
  const result = { round: round(of, '2020-08'), summary: summary(of, figures, more) } as RoundResult;
  const [card] = headlines(result);
  if (!card) throw new Error('no card');
  return card;
}

const target = (value: string, comparison: '=' | '≥' | '≤' | '左右' | '区间' = '=', upper: string | null = null) => ({ value, upper, comparison });

describe('the headline of an item', () => {
  it('leads with what was done, its rate beside it, and tells the rest below', () => {
    const card = told([TASK, indicator('两癌.本月完成', { flow: '当期' }), DONE, RATE], { '两癌.任务数': '394812', '两癌.本月完成': '37806', '两癌.累计完成': '313718', '两癌.完成率': '0.794600974641' });
    expect(card.lead?.shown).toEqual({ kind: 'number', number: '313,718', measure: '人' });
    expect(card.rate?.shown).toEqual({ kind: 'number', number: '79.46%', measure: '' });
    expect(card.rate?.pace).toEqual({ elapsed: '66.67%', share: 8 / 12, standing: 'ahead', gap: '12.79' });
    expect(card.others.map(({ name, nature }) => [name, nature])).toEqual([['任务数', '计划'], ['本月完成', null]]);
  });

  it('never caps a rate: the bar stops, the words do not', () => {
    const { rate } = told([TASK, DONE, RATE], { '两癌.完成率': '1.032' });
    expect(rate?.bar).toBe(1);
    expect(plainText(rate!.shown)).toBe('103.20%');
    expect(rate?.pace).toMatchObject({ standing: 'done', gap: '3.20' });
  });

  it.each(['blank', 'notApplicable', 'notReported'] as const)('does not show %s as nought', (state) => {
    const { lead } = told([DONE], { '两癌.累计完成': { state } });
    expect(lead?.shown).toEqual({ kind: 'absent', state });
  });

  it('shows nought as nought, and no other figure so', () => {
    expect(plainText(told([DONE], { '两癌.累计完成': '0' }).lead!.shown)).toBe('0人');
    expect(plainText(told([TASK, DONE, RATE], { '两癌.完成率': '0.00001' }).rate!.shown)).toBe('0.001%');
  });

  it('rounds as the scheme says', () => {
    const of = scheme({ units: [LANSHAN], items: [ITEM], indicators: [TASK, DONE, RATE], rounding: 'truncate' });
    const [card] = headlines({ round: round(of, '2020-08'), summary: summary(of, { '两癌.完成率': '0.79469' }) } as RoundResult);
    expect(plainText(card!.rate!.shown)).toBe('79.46%');
  });

  it('says of whom a figure is', () => {
    const { lead } = told([DONE], { '两癌.累计完成': { value: '313718', lacking: [YISHUI], contributed: [LANSHAN] } });
    expect(lead?.coverage).toMatchObject({ of: 'units', counted: 1, kind: '县区', lacking: ['沂水县'], notApplicable: [] });
    expect(told([DONE], { '两癌.累计完成': { value: '5', contributed: [CITY] } }).lead?.coverage.of).toBe('city');
    expect(told([DONE], {}).lead?.coverage.of).toBe('nobody');
  });

  it('prints a qualifier where Chinese puts it', () => {
    const shown = (qualifier: '近' | '余' | '左右') => plainText(told([DONE], { '两癌.累计完成': { value: '8000', qualifier } }).lead!.shown);
    expect([shown('近'), shown('余'), shown('左右')]).toEqual(['近8,000人', '8,000余人', '8,000人左右']);
  });

  it('shows amounts, states and texts as what they are', () => {
    const money = indicator('两癌.资金', { type: '金额', measure: '万元', decimals: 1 });
    expect(plainText(told([money], { '两癌.资金': '1646.7' }).lead!.shown)).toBe('1,646.7万元');
    const state = indicator('两癌.进度', { type: '状态', levels: ['未开工', '已开工'], measure: '', method: '最小' });
    expect(told([state], { '两癌.进度': { text: '已开工' } }).lead?.shown).toEqual({ kind: 'text', text: '已开工' });
    const text = indicator('两癌.存在问题', { type: '文本', measure: '', method: '不汇总' });
    expect(told([text], { '两癌.存在问题': { state: 'notApplicable' } }).lead).toMatchObject({ kept: true });
  });
});

describe('the published target', () => {
  const line = (published: Indicator, figure: FigureShorthand) => told([published], { [published.code]: figure }).targets[0];

  it('of the task is what remains to be done, and what the tasks together lack', () => {
    const { targets } = told([{ ...TASK, target: target('400000') }, DONE, RATE], { '两癌.任务数': '394812', '两癌.累计完成': '313718', '两癌.完成率': '0.7946' });
    expect(targets).toMatchObject([
      { name: '累计完成', target: '400,000人', standing: 'short', gap: '86,282人', planned: false },
      { name: '任务数', target: '400,000人', standing: 'short', gap: '5,188人', planned: true },
    ]);
  });

  it('is reached, passed, or kept as a limit, as the comparison and the direction say', () => {
    expect(line({ ...DONE, target: target('100') }, '100')).toMatchObject({ standing: 'reached', gap: '' });
    expect(line({ ...DONE, target: target('100') }, '120')).toMatchObject({ standing: 'over', gap: '20人' });
    expect(line({ ...DONE, target: target('100', '≥') }, '120')).toMatchObject({ standing: 'reached' });
    expect(line({ ...DONE, target: target('100', '≤') }, '120')).toMatchObject({ standing: 'beyond', gap: '20人' });
    expect(line({ ...DONE, largerIsBetter: false, target: target('100') }, '80')).toMatchObject({ standing: 'within' });
    expect(line({ ...DONE, target: target('5', '区间', '10') }, '12')).toMatchObject({ target: '5人—10人', standing: 'beyond', gap: '2人' });
  });

  it('of a rate is in percentage points', () => {
    expect(line({ ...RATE, target: target('0.8', '≥') }, '0.7946')).toMatchObject({ target: '80%', standing: 'short', gap: '0.54', points: true });
  });

  it('is not measured by an approximate figure, by none, or by what is only under way', () => {
    expect(line({ ...DONE, target: target('10000') }, { value: '8000', qualifier: '近' })).toMatchObject({ standing: 'approximate', gap: '' });
    expect(line({ ...DONE, target: target('10000') }, { state: 'notReported' })).toMatchObject({ standing: 'none' });
    expect(line({ ...DONE, nature: '在办', target: target('10000') }, '8000')).toMatchObject({ standing: 'none' });
  });
});

describe('序时进度', () => {
  const pace = (value: string, more: Partial<Indicator> = {}, task: Partial<Indicator> = {}) => told([{ ...TASK, ...task }, DONE, { ...RATE, ...more }], { '两癌.完成率': value }).rate?.pace;

  it('is what a year’s rate of completion is compared with', () => {
    expect(pace('0.6')).toMatchObject({ standing: 'behind', gap: '6.67' });
    expect(pace('0.66666')).toMatchObject({ standing: 'level' });
    expect(pace('0.68404')).toMatchObject({ elapsed: '66.67%', gap: '1.73' });
  });

  it('is no measure of a rate that is of no plan, is no running total, has a target of its own, or is better small', () => {
    expect(pace('0.5', {}, { source: '填报', nature: '实绩' })).toBeNull();
    expect(pace('0.5', { flow: '时点' })).toBeNull();
    expect(pace('0.5', { target: target('0.8', '≥') })).toBeNull();
    expect(pace('0.5', { largerIsBetter: false })).toBeNull();
  });

  it('gives way to the deadline once that is over', () => {
    const of = scheme({ units: [LANSHAN], items: [{ ...ITEM, deadline: '2020-06-30' }], indicators: [TASK, DONE, RATE] });
    const [card] = headlines({ round: round(of, '2020-08'), summary: summary(of, { '两癌.完成率': '0.9' }) } as RoundResult);
    expect(card?.rate?.pace).toMatchObject({ standing: 'overdue', gap: '10.00' });
  });
});
