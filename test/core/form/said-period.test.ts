import { isSamePeriod, saidInFileName, saidPeriod } from '../../../src/core/form/read/said-period';
import { parsePeriod, type PeriodKind } from '../../../src/core/period';

const says = (text: string, kind: PeriodKind, code: string): boolean | null => {
  const said = saidPeriod(text, kind);
  return said && isSamePeriod(said, parsePeriod(code, { kind, closingDay: null })!);
};

describe('A period as people write it', () => {
  it.each<[string, PeriodKind, string]>([
    ['2020年8月', '月', '2020-08'],
    ['２０２０年 ８ 月', '月', '2020-08'],
    ['2020-08', '月', '2020-08'],
    ['2020-08-31', '月', '2020-08'],
    ['8月', '月', '2020-08'],
    ['截至2020年8月31日', '月', '2020-08'],
    ['2020年7月26日—8月25日', '月', '2020-08'],
    ['2020年1—8月', '累计', '2020-08'],
    ['2020年第三季度', '季', '2020-Q3'],
    ['2020年9月30日', '季', '2020-Q3'],
    ['2020年下半年', '半年', '2020-H2'],
    ['2020年度', '年', '2020'],
  ])('%s is a %s: %s', (text, kind, code) => expect(says(text, kind, code)).toBe(true));

  it.each<[string, PeriodKind, string]>([
    ['2020年7月', '月', '2020-08'],
    ['2019年8月', '月', '2020-08'],
    ['7月', '月', '2020-08'],
    ['2020年第二季度', '季', '2020-Q3'],
    ['2019年', '年', '2020'],
  ])('%s is another %s than %s', (text, kind, code) => expect(says(text, kind, code)).toBe(false));

  it('may be nothing at all', () => {
    expect(saidPeriod('兰山区卫生健康局', '月')).toBeNull();
    expect(saidPeriod('', '月')).toBeNull();
  });

  it.each<[string, number | null]>([
    ['兰山区8月报表.xlsx', 8],
    ['2020/兰山区202008.xlsx', 8],
    ['兰山区2020-08.xls', 8],
    ['兰山区1-7月.xlsx', 7],
    ['兰山区9月3日报.xlsx', null],
    ['兰山区20200903.xlsx', null],
    ['兰山区2020.9.3.xlsx', null],
    ['兰山区.xlsx', null],
  ])('the name %s says %s', (file, index) => expect(saidInFileName(file, '月')?.index ?? null).toBe(index));
});
