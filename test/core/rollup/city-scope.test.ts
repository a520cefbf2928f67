import { cityScope } from '../../../src/core/rollup/city-scope';
import { historyOf } from '../../../src/core/history/history-of';
import type { History } from '../../../src/core/history/history';
import { rollUp } from '../../../src/core/rollup/roll-up';
import { indicator } from '../../support/scheme';
import { formOf } from '../../support/submission';
import { figure } from '../../support/scope';
import { cityScheme, EVERYONE, gather, INDICATORS, 丁区, 乙县, 甲县 } from '../../support/gathered';

function scopeOf(sent = EVERYONE, scheme = cityScheme(), history?: History) {
  const gathered = gather(scheme, sent, history ? { history } : {});
  return cityScope(rollUp(gathered.checked, gathered.collection, gathered.round), gathered.round);
}

const past = (rows: readonly (readonly [period: string, unit: string | null, indicator: string, value: string])[]) =>
  historyOf(rows.map(([period, unit, code, value]) => ({ period, unit, indicator: code, figure: figure(value, { measure: '人' }), version: 1 })));

describe('what a sentence sees', () => {
  it('the city’s figure, the same as 全市, and the plain sum as 合计', () => {
    const scope = scopeOf();
    expect(scope.figure('两癌.完成')?.value).toBe('745');
    expect(scope.view('全市')?.figure('两癌.完成')?.value).toBe('745');
    expect(Number(scope.view('合计')?.figure('两癌.完成率')?.value)).toBeCloseTo(0.75 + 0.8 + 0.8 + 0.5, 12);
    expect(scope.figure('两癌.没有')).toBeUndefined();
  });

  it('the published target, the period, the day and the city', () => {
    const scope = scopeOf();
    expect(scope.target('两癌.任务数')).toMatchObject({ value: '1000', measure: '人' });
    expect(scope.target('两癌.完成')).toBeUndefined();
    expect(scope.name('报告期')).toMatchObject({ kind: 'period', value: { code: '2020-08' } });
    expect(scope.name('日期')).toEqual({ kind: 'day', value: '2020-08-31' });
    expect(scope.name('单位')).toEqual({ kind: 'text', value: '测试市' });
    expect(scope.elapsedMonths()).toBe(8);
  });

  it('how many units are due, and how many have a figure', () => {
    const scope = scopeOf({ ...EVERYONE, 乙县: { '两癌.完成': '空白' } });
    expect([scope.unitCount(), scope.unitCount('两癌.完成'), scope.unitCount('用房.面积')]).toEqual([5, 3, 1]);
  });

  it('who leads and who trails, ties in the order of the roster', () => {
    const scope = scopeOf();
    expect(scope.leaders('两癌.完成率', 2, '前')).toEqual(['乙县', '丙县']);
    expect(scope.leaders('两癌.完成率', 1, '后')).toEqual(['甲县']);
    expect(scope.leaders('两癌.完成', 9, '前')).toEqual(['甲县', '乙县', '丙县']);
    expect(scope.leaders('两癌.完成', 0, '后')).toEqual([]);
  });
});

describe('what a sentence sees of earlier periods', () => {
  const sent = { 甲县: { '两癌.完成': '3' }, 乙县: { '两癌.完成': '4' } };
  const two = cityScheme({ units: [甲县, 乙县] });

  it('the city’s row of the history', () => {
    expect(scopeOf(sent, two, past([['2020-07', null, '两癌.完成', '77']])).view('上期')?.figure('两癌.完成')?.value).toBe('77');
    expect(scopeOf(sent, two, past([['2019-08', null, '两癌.完成', '66']])).view('上年同期')?.figure('两癌.完成')?.value).toBe('66');
  });

  it('else the sum of its units, where all of them are there', () => {
    expect(scopeOf(sent, two, past([['2020-07', '1', '两癌.完成', '30'], ['2020-07', '2', '两癌.完成', '12']])).view('上期')?.figure('两癌.完成')?.value).toBe('42');
    expect(scopeOf(sent, two, past([['2020-07', '1', '两癌.完成', '30']])).view('上期')?.figure('两癌.完成')).toBeUndefined();
  });

  it('and a rate from both sides', () => {
    const history = past([['2020-07', '1', '两癌.完成', '30'], ['2020-07', '2', '两癌.完成', '40']]);
    expect(scopeOf(sent, two, history).view('上期')?.figure('两癌.完成率')?.value).toBe('0.1');
  });

  it('goes on under the former code', () => {
    const renamed = cityScheme({ units: [甲县], indicators: INDICATORS.map((one) => (one.code === '两癌.完成' ? { ...one, formerCode: '两癌.检查' } : one)) });
    expect(scopeOf({ 甲县: { '两癌.完成': '3' } }, renamed, past([['2020-07', null, '两癌.检查', '5']])).view('上期')?.figure('两癌.完成')?.value).toBe('5');
  });

  it('the year so far: a month’s figures added up, cumulative ones as they are, nothing where a month is missing', () => {
    const indicators = [indicator('查.本月', { flow: '当期' }), indicator('查.累计', { flow: '累计' }), indicator('查.时点', { flow: '时点' })];
    const scheme = cityScheme({ indicators, tasks: [], units: [甲县], forms: [formOf('县区表', ['查.本月', '查.累计', '查.时点'])] });
    const months = ['01', '02', '03', '04', '05', '06', '07'].map((month) => [`2020-${month}`, null, '查.本月', '10'] as const);
    const reported = { 甲县: { '查.本月': '8', '查.累计': '500', '查.时点': '7' } };
    const year = scopeOf(reported, scheme, past(months)).view('累计');
    expect([year?.figure('查.本月')?.value, year?.figure('查.累计')?.value, year?.figure('查.时点')]).toEqual(['78', '500', undefined]);
    expect(scopeOf(reported, scheme, past(months.slice(1))).view('累计')?.figure('查.本月')?.state).toBe('notReported');
  });

  describe('beside a present that not all units are in', () => {
    const some = { 甲县: { '两癌.完成': '33' } };
    const units = [['2020-07', '1', '两癌.完成', '30'], ['2020-07', '2', '两癌.完成', '12']] as const;
    const earlier = (history: History, view: '上期' | '累计' = '上期', scheme = two) => (code: string) => scopeOf(some, scheme, history).view(view)?.figure(code);

    it('is of the same units, whatever the city’s row says', () => {
      const figureOf = earlier(past([['2020-07', null, '两癌.完成', '42'], ['2020-07', null, '两癌.完成率', '0.06'], ...units]));
      expect(figureOf('两癌.完成')?.value).toBe('30');
      expect(figureOf('两癌.完成率')?.value).toBe('0.075');
    });

    it('is missing where only the city’s row is there', () => {
      expect(earlier(past([['2020-07', null, '两癌.完成', '42']]))('两癌.完成')).toBeUndefined();
      expect(earlier(past([['2020-07', null, '两癌.完成率', '0.06']]))('两癌.完成率')).toBeUndefined();
    });

    it('counts a unit since merged into one of them with it', () => {
      const merged = cityScheme({ units: [甲县, 乙县, { ...丁区, until: '2020-07', mergedInto: '1' }] });
      const history = past([...units, ['2020-07', '4', '两癌.完成', '5']]);
      expect(earlier(history, '上期', merged)('两癌.完成')?.value).toBe('35');
    });

    it('and so is the year, both sides of a rate included', () => {
      const indicators = INDICATORS.map((one) => (one.code === '两癌.完成' ? { ...one, flow: '当期' as const } : one));
      const scheme = cityScheme({ units: [甲县, 乙县], indicators });
      const months = ['01', '02', '03', '04', '05', '06', '07'].flatMap((month) => [[`2020-${month}`, null, '两癌.完成', '15'], [`2020-${month}`, '1', '两癌.完成', '10'], [`2020-${month}`, '2', '两癌.完成', '5']] as const);
      expect(earlier(past(months), '累计', scheme)('两癌.完成')?.value).toBe('103');
      expect(earlier(past(months), '累计', scheme)('两癌.完成率')?.value).toBe('0.2575');
      expect(earlier(past(months.filter(([, unit]) => unit === null)), '累计', scheme)('两癌.完成')?.state).toBe('notReported');
    });
  });
});
