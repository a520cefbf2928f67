import { historyOf } from '../../../src/core/history/history-of';
import { unitScope } from '../../../src/core/validation/unit-scope';
import type { Indicator } from '../../../src/core/scheme/indicator';
import type { Unit } from '../../../src/core/scheme/unit';
import { indicator, round, scheme, unit } from '../../support/scheme';
import { expression, historyWith, type Figures } from '../../support/submission';
import { figure } from '../../support/scope';

const done = indicator('两癌.累计完成', { target: { value: '400000', upper: null, comparison: '=' } });
const month = indicator('两癌.本月完成', { flow: '当期' });
const task = indicator('两癌.任务数', { source: '任务' });
const rate = indicator('两癌.完成率', { type: '比率', source: '计算', numerator: done.code, denominator: task.code });
const place = { sheet: '任务', cell: 'C2' };
const tasks = [
  { unit: '371302', indicator: task.code, value: '30000', from: null, document: '', place },
  { unit: '371302', indicator: task.code, value: '31000', from: '2020-08', document: '', place },
];
const past = {
  '2019-08': { '两癌.累计完成': 22000 },
  '2020-05': { '两癌.本月完成': 5 },
  '2020-06': { '两癌.本月完成': 40 },
  '2020-07': { '两癌.累计完成': 15000, '两癌.本月完成': 300 },
};

function seen(figures: Figures, more: { history?: Record<string, Figures>; indicators?: Indicator[]; county?: Partial<Unit> } = {}) {
  const county = unit('371302', '甲县', more.county);
  const of = round(scheme({ indicators: more.indicators ?? [done, month, task, rate], tasks, units: [county] }), '2020-08', historyWith(more.history ?? past));
  return unitScope(county, new Map(Object.entries(figures).map(([code, short]) => [code, figure(short)])), of);
}

describe('a unit sees', () => {
  it('its own figures, and nothing that was not asked', () => {
    const scope = seen({ '两癌.累计完成': 16000 });
    expect(scope.figure('两癌.累计完成')?.value).toBe('16000');
    expect(scope.figure('两癌.别的')).toBeUndefined();
  });

  it('the period, its name and the date', () => {
    const scope = seen({});
    expect(scope.name('报告期')).toMatchObject({ kind: 'period', value: { code: '2020-08' } });
    expect(scope.name('单位')).toEqual({ kind: 'text', value: '甲县' });
    expect(scope.name('日期')).toEqual({ kind: 'day', value: '2020-08-31' });
    expect(scope.name('天气')).toBeUndefined();
  });

  it('how much of the year has gone, and the published target', () => {
    expect(seen({}).elapsedMonths()).toBe(8);
    expect(seen({}).target('两癌.累计完成')).toMatchObject({ value: '400000', measure: '人' });
    expect(seen({}).target('两癌.本月完成')).toBeUndefined();
  });

  it('nothing of the city', () => {
    const scope = seen({});
    expect([scope.view('全市'), scope.view('合计'), scope.unitCount(), scope.rank('两癌.完成率'), scope.leaders('两癌.完成率', 3, '前')]).toEqual([
      undefined, undefined, undefined, undefined, undefined,
    ]);
  });
});

describe('from an earlier period it sees', () => {
  it('what it reported then', () => {
    expect(seen({}).view('上期')?.figure('两癌.累计完成')?.value).toBe('15000');
    expect(seen({}).view('上年同期')?.figure('两癌.累计完成')?.value).toBe('22000');
    expect(seen({}).view('上期')?.view('上期')?.figure('两癌.本月完成')?.value).toBe('40');
  });

  it('the task of that time and the rate calculated with it', () => {
    const scope = seen({}).view('上期');
    expect(scope?.figure('两癌.任务数')?.value).toBe('30000');
    expect(scope?.figure('两癌.完成率')?.value).toBe('0.5');
    expect(scope?.elapsedMonths()).toBe(7);
    expect(scope?.name('日期')).toEqual({ kind: 'day', value: '2020-07-31' });
  });

  it('an indicator under its former code', () => {
    const renamed = indicator('妇幼.累计完成', { formerCode: '两癌.累计完成' });
    expect(seen({}, { indicators: [renamed] }).view('上期')?.figure('妇幼.累计完成')?.value).toBe('15000');
  });

  it('nothing of a period that the history does not have', () => {
    expect(seen({}, { history: {} }).view('上期')?.figure('两癌.累计完成')).toBeUndefined();
    expect(seen({}, { history: {} }).view('上期')?.figure('两癌.完成率')).toBeUndefined();
  });

  it('no end of a formula that goes round in a circle', () => {
    const circle = indicator('圈.甲', { source: '计算', formula: expression('[圈.甲]+1') });
    expect(seen({}, { indicators: [circle] }).view('上期')?.figure('圈.甲')?.value).toBeNull();
  });
});

describe('over the year to the period', () => {
  const year = { '2020-06': { '两癌.本月完成': 40 }, '2020-07': { '两癌.本月完成': 300 } };
  const fromJune = { county: { from: '2020-06' }, history: year };

  it('figures of the month add up, from the month in which the unit began', () => {
    expect(seen({ '两癌.本月完成': 60 }, fromJune).view('累计')?.figure('两癌.本月完成')?.value).toBe('400');
  });

  it('a month without a figure leaves the sum without one', () => {
    expect(seen({ '两癌.本月完成': 60 }).view('累计')?.figure('两癌.本月完成')).toMatchObject({ state: 'notReported', value: null });
    expect(seen({ '两癌.本月完成': '空白' }, fromJune).view('累计')?.figure('两癌.本月完成')?.value).toBeNull();
  });

  it('cumulative figures are as they are, and rates of months are taken from the sums', () => {
    const share = indicator('两癌.月率', { type: '比率', flow: '当期', source: '计算', numerator: month.code, denominator: task.code });
    const scope = seen({ '两癌.本月完成': 2760, '两癌.任务数': 31000, '两癌.累计完成': 9 }, { ...fromJune, indicators: [done, month, task, share] }).view('累计');
    expect(scope?.figure('两癌.累计完成')?.value).toBe('9');
    expect(scope?.figure('两癌.月率')?.value).toBe('0.1');
  });

  it('figures of a moment have no sum', () => {
    const beds = indicator('床位.开放', { flow: '时点' });
    expect(seen({ '床位.开放': 5 }, { indicators: [beds] }).view('累计')?.figure('床位.开放')).toBeUndefined();
  });
});

describe('a unit into which another was merged sees', () => {
  const merged = unit('371303', '乙区', { until: '2020-07', mergedInto: '371302' });
  const county = unit('371302', '甲县');
  const records = (period: string, code: string, of: Figures) => Object.entries(of).map(([key, short]) => ({ period, unit: code, indicator: key, figure: figure(short), version: 1 }));
  const bothTasks = [...tasks, { unit: '371303', indicator: task.code, value: '10000', from: null, document: '', place }];
  const history = historyOf([
    ...records('2020-07', '371302', { '两癌.累计完成': 15000, '两癌.本月完成': 300, '两癌.完成率': 0.5 }),
    ...records('2020-07', '371303', { '两癌.累计完成': 5000, '两癌.本月完成': 100, '两癌.完成率': 0.5 }),
  ]);
  const of = round(scheme({ indicators: [done, month, task, rate], tasks: bothTasks, units: [county, merged] }), '2020-08', history);
  const scope = unitScope(county, new Map(), of).view('上期');

  it('the past of both added up, and the rate from the sums', () => {
    expect(scope?.figure('两癌.累计完成')?.value).toBe('20000');
    expect(scope?.figure('两癌.任务数')?.value).toBe('40000');
    expect(scope?.figure('两癌.完成率')?.value).toBe('0.5');
  });

  it('the year of both, where it was set up by the merger', () => {
    const fresh = unit('371304', '新区', { from: '2020-08' });
    const into = { ...merged, mergedInto: '371304', from: '2020-07' };
    const anew = round(scheme({ indicators: [month], units: [fresh, into] }), '2020-08', history);
    expect(unitScope(fresh, new Map([[month.code, figure('50')]]), anew).view('累计')?.figure(month.code)?.value).toBe('150');
  });
});
