import fc from 'fast-check';
import { elapsedMonths, parsePeriod, periodName, previousPeriod, sameLastYear, shiftPeriod, type Period, type PeriodKind } from '../../src/core/period';

const scheme = (kind: PeriodKind, closingDay: number | null = null) => ({ kind, closingDay });
const parse = (code: string, kind: PeriodKind, closingDay: number | null = null): Period => {
  const period = parsePeriod(code, scheme(kind, closingDay));
  if (!period) throw new Error(`${code} is no period`);
  return period;
};

describe('a period', () => {
  it.each([
    ['2020-08', '月', '2020年8月', '2020-08-01', '2020-08-31', 8],
    ['2020-02', '月', '2020年2月', '2020-02-01', '2020-02-29', 2],
    ['2019-07', '累计', '2019年1—7月', '2019-01-01', '2019-07-31', 7],
    ['2020-Q3', '季', '2020年第三季度', '2020-07-01', '2020-09-30', 9],
    ['2020-H2', '半年', '2020年下半年', '2020-07-01', '2020-12-31', 12],
    ['2020', '年', '2020年', '2020-01-01', '2020-12-31', 12],
  ] as const)('%s (%s) is %s, %s to %s', (code, kind, name, start, end, months) => {
    const period = parse(code, kind);
    expect([periodName(period), period.start, period.end, elapsedMonths(period)]).toEqual([name, start, end, months]);
  });

  it('with closing day 25 runs from the 26th to the 25th, over the turn of the year too', () => {
    expect(parse('2020-08', '月', 25)).toMatchObject({ start: '2020-07-26', end: '2020-08-25' });
    expect(parse('2020-01', '月', 25)).toMatchObject({ start: '2019-12-26', end: '2020-01-25' });
    expect(parse('2020-03', '累计', 25)).toMatchObject({ start: '2019-12-26', end: '2020-03-25' });
  });

  it('with closing day 31 ends on the last day of shorter months', () => {
    expect(parse('2020-02', '月', 31)).toMatchObject({ start: '2020-02-01', end: '2020-02-29' });
  });

  it.each([['2020-13', '月'], ['2020-8', '月'], ['2020-Q3', '月'], ['2020-08', '季'], ['2020-H3', '半年'], ['20-08', '月'], ['', '月']] as const)(
    '%s is none under %s',
    (code, kind) => {
      expect(parsePeriod(code, scheme(kind))).toBeNull();
    },
  );

  it('knows the one before and the same one last year', () => {
    expect(previousPeriod(parse('2020-01', '月'), scheme('月')).code).toBe('2019-12');
    expect(previousPeriod(parse('2020-Q1', '季'), scheme('季')).code).toBe('2019-Q4');
    expect(sameLastYear(parse('2020-08', '累计'), scheme('累计')).code).toBe('2019-08');
    expect(sameLastYear(parse('2020-H1', '半年'), scheme('半年')).code).toBe('2019-H1');
  });

  it('follows the one before without a gap, whatever the kind and closing day', () => {
    const kinds = fc.constantFrom<PeriodKind>('月', '季', '半年', '年');
    fc.assert(
      fc.property(kinds, fc.option(fc.integer({ min: 1, max: 31 })), fc.integer({ min: -60, max: 60 }), (kind, closingDay, count) => {
        const of = scheme(kind, closingDay);
        const code = { 月: '2020-05', 季: '2020-Q2', 半年: '2020-H1', 年: '2020', 累计: '' }[kind];
        const start = parsePeriod(code, of);
        const later = start && shiftPeriod(start, of, count);
        const next = later && shiftPeriod(later, of, 1);
        expect(new Date(next!.start).getTime() - new Date(later!.end).getTime()).toBe(86_400_000);
        expect(parsePeriod(later!.code, of)).toEqual(later);
      }),
    );
  });
});
