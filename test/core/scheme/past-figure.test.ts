import fc from 'fast-check';
import { lackingBefore, mergedSince, pastFigure } from '../../../src/core/scheme/past-figure';
import type { Indicator } from '../../../src/core/scheme/indicator';
import type { Unit } from '../../../src/core/scheme/unit';
import { historyOf } from '../../../src/core/history/history-of';
import { parsePeriod } from '../../../src/core/period';
import { indicator, round, scheme, unit } from '../../support/scheme';
import { figure } from '../../support/scope';
import { expression } from '../../support/submission';

const done = indicator('两癌.累计完成');
const task = indicator('两癌.任务数', { source: '任务' });
const level = indicator('两癌.进度', { type: '状态', method: '不汇总' });
const rate = indicator('两癌.完成率', { type: '比率', method: '比率', numerator: done.code, denominator: task.code });
const 甲县 = unit('1', '甲县');
const 乙区 = unit('2', '乙区', { until: '2020-07', mergedInto: '1' });
const july = parsePeriod('2020-07', { kind: '月', closingDay: null })!;

type Rows = readonly (readonly [unit: string, value: number | string, of?: Indicator])[];

function place(units: readonly Unit[], rows: Rows, of = units[0] ?? 甲县) {
  const records = rows.map(([code, value, about = done]) => ({ period: '2020-07', unit: code, indicator: about.code, figure: figure(value), version: 1 }));
  const tasks = units.map(({ code }) => ({ unit: code, indicator: task.code, value: `${code}000`, from: null, document: '', place: { sheet: '任务', cell: 'C2' } }));
  return { unit: of, then: july, round: round(scheme({ indicators: [done, task, level, rate], units, tasks }), '2020-08', historyOf(records)) };
}
const past = (units: readonly Unit[], rows: Rows, about = done, of = units[0]) => pastFigure(about.code, place(units, rows, of))?.value;

describe('the past of a unit', () => {
  it('is what it reported, or the task that was set', () => {
    expect(past([甲县], [['1', 30]])).toBe('30');
    expect(past([甲县], [], task)).toBe('1000');
    expect(past([甲县], [])).toBeUndefined();
  });

  it('into which another was merged since is the sum of both, tasks too', () => {
    expect(past([甲县, 乙区], [['1', 30], ['2', 12]])).toBe('42');
    expect(past([甲县, 乙区], [], task)).toBe('3000');
  });

  it('is not told where one of them has no figure', () => {
    expect(past([甲县, 乙区], [['1', 30]])).toBeUndefined();
    expect(past([甲县, 乙区], [['1', 30], ['2', '未报']])).toBeUndefined();
  });

  it('that was set up by a merger is that of those merged; one set up from nothing has none', () => {
    const fresh = unit('3', '新区', { from: '2020-08' });
    const into = { ...乙区, mergedInto: '3' };
    expect(past([fresh, into, { ...into, code: '4' }], [['2', 12], ['4', 5]])).toBe('17');
    expect(past([fresh, 甲县], [['1', 12]])).toBeUndefined();
  });

  it('has with it what was merged into those merged into it', () => {
    const 丙区 = unit('3', '丙区', { until: '2020-07', mergedInto: '2' });
    expect(past([甲县, 乙区, 丙区], [['1', 30], ['2', 12], ['3', 5]])).toBe('47');
  });

  it('has nothing of a unit merged before then, or not yet, or that is gone for good', () => {
    const rows: Rows = [['1', 30], ['2', 12]];
    expect([{ until: '2020-06' }, { until: '2020-08' }, { until: null }, { mergedInto: null }].map((more) => past([甲县, { ...乙区, ...more }], rows))).toEqual(['30', '30', '30', '30']);
  });

  it('of a rate is left to be calculated from the sums, of a state is its own', () => {
    const rows: Rows = [['1', 0.5, rate], ['2', 0.25, rate], ['1', '已开工', level], ['2', '未开工', level]];
    expect(past([甲县, 乙区], rows, rate)).toBeUndefined();
    expect(pastFigure(level.code, place([甲县, 乙区], rows))?.text).toBe('已开工');
    expect(past([甲县], rows, rate)).toBe('0.5');
  });

  it('keeps a qualifier, and has what is counted from lists added up, for no history has lists', () => {
    const counted = indicator('两癌.项目', { source: '计算', formula: expression('行数(项目)') });
    const of = place([甲县, 乙区], []);
    const records = [['1', '30', done, { qualifier: '近' }], ['2', '12', done, {}], ['1', '3', counted, {}], ['2', '4', counted, {}]] as const;
    const history = historyOf(records.map(([code, value, about, more]) => ({ period: '2020-07', unit: code, indicator: about.code, figure: figure(value, more), version: 1 })));
    const round = { ...of.round, history, scheme: { ...of.round.scheme, indicators: new Map([...of.round.scheme.indicators, [counted.code, counted]]) } };
    expect(pastFigure(done.code, { ...of, round })).toMatchObject({ value: '42', qualifier: '近' });
    expect(pastFigure(counted.code, { ...of, round })?.value).toBe('7');
  });

  it('says which units it lacks, also of what it is calculated from', () => {
    const lacking = (rows: Rows, code: string) => lackingBefore([code], place([甲县, 乙区], rows)).map(({ name }) => name);
    expect([lacking([['1', 30]], done.code), lacking([['1', 30]], rate.code), lacking([['1', 30], ['2', 12]], rate.code), lacking([], level.code)]).toEqual([['乙区'], ['乙区'], [], []]);
  });

  it('is found although two name each other as the one they were merged into', () => {
    const one = unit('1', '甲县', { until: '2020-07', mergedInto: '2' });
    expect(mergedSince(place([one, { ...乙区, mergedInto: '1' }], []))).toHaveLength(1);
  });

  it('adds up to what all had, however they were merged', () => {
    const chains = fc.array(fc.tuple(fc.nat(1000), fc.nat(10)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chains, (parts) => {
        const merged = parts.map(([, into], index) => unit(String(index + 2), `${index}区`, { until: '2020-07', mergedInto: String(1 + (into % (index + 1))) }));
        const rows = parts.map(([value], index): [string, number] => [String(index + 2), value]);
        expect(past([甲县, ...merged], [['1', 7], ...rows])).toBe(String(parts.reduce((sum, [value]) => sum + value, 7)));
      }),
    );
  });
});
