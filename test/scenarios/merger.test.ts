import { cityScope } from '../../src/core/rollup/city-scope';
import { evaluate } from '../../src/core/expression/evaluate';
import { historyOf } from '../../src/core/history/history-of';
import type { Unit } from '../../src/core/scheme/unit';
import { indicator, item, unit } from '../support/scheme';
import { figure } from '../support/scope';
import { expression, formOf } from '../support/submission';
import { adoption, cityScheme, gather, rolled, type Sent } from '../support/gathered';

/** 旧区 merges into 新区 in August, 撤区 ends for good in July, 后县 begins in August, 甲县 was called 甲州 before. */
const 甲县 = unit('1', '甲县', { shortName: '甲县', formerNames: ['甲州'], order: 1 });
const 新区 = unit('2', '新区', { shortName: '新区', order: 2 });
const 旧区 = unit('3', '旧区', { shortName: '旧区', until: '2020-07', mergedInto: '2', order: 3 });
const 撤区 = unit('4', '撤区', { shortName: '撤区', until: '2020-07', order: 4 });
const 后县 = unit('5', '后县', { shortName: '后县', from: '2020-08', order: 5 });
const UNITS = [甲县, 新区, 旧区, 撤区, 后县];
const of = cityScheme({
  units: UNITS,
  items: [item('1', '拨付')],
  indicators: [indicator('拨付.本月', { flow: '当期', measure: '万元' }), indicator('拨付.累计', { measure: '万元' })],
  tasks: [],
  forms: [formOf('表', ['拨付.本月', '拨付.累计'])],
});

/** July 10, 20, 30, 40; the months before 1, 2, 3, 4 each, by unit in order. */
const figures: Readonly<Record<string, number>> = { 甲县: 1, 新区: 2, 旧区: 3, 撤区: 4 };
const MONTHS = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06', '2020-07'];
const past = (units: readonly Unit[]) =>
  historyOf(
    MONTHS.flatMap((period) =>
      units.flatMap(({ code, name }) => {
        const month = (figures[name] ?? 0) * (period === '2020-07' ? 10 : 1);
        const total = (figures[name] ?? 0) * (period === '2020-07' ? 16 : Number(period.slice(5)));
        return [
          { period, unit: code, indicator: '拨付.本月', figure: figure(`${month}`, { measure: '万元' }), version: 1 },
          { period, unit: code, indicator: '拨付.累计', figure: figure(`${total}`, { measure: '万元' }), version: 1 },
        ];
      }),
    ),
  );
const ALL: Sent = { 甲县: { '拨付.本月': '5', '拨付.累计': '21' }, 新区: { '拨付.本月': '6', '拨付.累计': '86' }, 后县: { '拨付.本月': '7', '拨付.累计': '7' } };

const seen = (source: string, sent: Sent = ALL, units = [甲县, 新区, 旧区, 撤区]) => {
  const gathered = gather(of, sent, { history: past(units) });
  const value = evaluate(expression(source), cityScope(rolled(gathered), gathered.round));
  return value.kind === 'number' ? value.value.toFixed() : value.kind;
};

describe('a round whose units have changed', () => {
  it('asks those of the period, and no others', () => {
    expect(rolled(gather(of, ALL)).coverage.rows.map(({ unit: { name } }) => name)).toEqual(['甲县', '新区', '后县']);
  });

  it('has a past made of the units of that time', () => {
    expect(seen('上期([拨付.累计])')).toBe('160');
    expect(seen('上期([拨付.本月])')).toBe('100');
  });

  it('adds up the year over every unit that was there in each month', () => {
    expect(seen('累计([拨付.本月])')).toBe(String(10 * 6 + 100 + 18));
  });

  it('compares with the past of the same units: that of a merged one goes with the one it became', () => {
    const without: Sent = { 甲县: ALL.甲县!, 后县: ALL.后县! };
    expect(seen('上期([拨付.累计])', without)).toBe(String(16 * (1 + 4)));
    const withNew: Sent = { 新区: ALL.新区!, 后县: ALL.后县! };
    expect(seen('上期([拨付.累计])', withNew)).toBe(String(16 * (2 + 3 + 4)));
  });

  it('keeps in the city’s past a unit that ended without a successor: nobody that is lacking now stands for it', () => {
    const withoutLater: Sent = { 甲县: ALL.甲县!, 新区: ALL.新区! };
    expect(seen('上期([拨付.累计])', withoutLater)).toBe(seen('上期([拨付.累计])'));
    expect(seen('累计([拨付.本月])', withoutLater)).toBe(String(10 * 6 + 100 + 11));
  });

  it('does not guess the past where a unit of that time is not in the history', () => {
    expect(seen('上期([拨付.累计])', ALL, [甲县, 新区])).toBe('missing');
    expect(seen('累计([拨付.本月])', ALL, [甲县, 新区])).toBe('missing');
  });

  it('carries over for a unit that took another in what both had', () => {
    const gathered = gather(of, { 甲县: ALL.甲县!, 后县: ALL.后县! }, { history: past([甲县, 新区, 旧区, 撤区]), adoptions: [adoption(新区, '沿用上期')] });
    expect(rolled(gathered).city.get('拨付.累计')?.figure.value).toBe(String(21 + 7 + 16 * (2 + 3)));
  });
});
