import { parsePeriod } from '../../../src/core/period';
import { deadlineOf } from '../../../src/core/scheme/deadline';
import { schemeFrom } from '../../support/read-scheme';

const deadline = (typed: string | null, code = '2020-08', 报告期类型 = '月') => {
  const scheme = schemeFrom({ 方案: { 报送截止: typed, 报告期类型 } });
  const period = parsePeriod(code, scheme.periods);
  return period && deadlineOf(scheme, period);
};

describe('the deadline of a period', () => {
  it.each([
    ['次月5日', '2020-08', '2020-09-05'],
    ['次月５日前', '2020-12', '2021-01-05'],
    ['当月28日', '2020-08', '2020-08-28'],
    ['当月底', '2020-02', '2020-02-29'],
    ['次月31日', '2020-08', '2020-09-30'],
    ['期末后3日', '2020-08', '2020-09-03'],
    ['期末后30日', '2020-12', '2021-01-30'],
  ])('%s for %s is %s', (typed, code, day) => {
    expect(deadline(typed, code)).toBe(day);
  });

  it('counts from the last month of a quarter', () => {
    expect(deadline('次月10日', '2020-Q3', '季')).toBe('2020-10-10');
  });

  it('is none where the scheme sets none', () => {
    expect(deadline(null)).toBeNull();
  });
});
