import { readRecords } from '../../../src/core/history/read-history';
import { checkHistory } from '../../../src/core/scheme/check-history';
import { sheet } from '../../support/grid';
import { indicator, scheme, unit } from '../../support/scheme';

const HEADINGS = ['期', '单位代码', '单位', '指标', '数'];
const CITY = scheme({
  units: [unit('1', '甲县'), unit('2', '乙县', { until: '2020-06', mergedInto: '1' }), unit('3', '新区', { from: '2020-07' })],
  indicators: [indicator('两癌.累计完成', { formerCode: '两癌.完成' })],
});

function told(...rows: (string | number)[][]) {
  return checkHistory(readRecords(sheet('历史', [HEADINGS, ...rows]), 'history.xlsx').value, CITY).map(({ code, message, cell }) => `${code} ${cell} ${message}`);
}

describe('the history against the scheme', () => {
  it('has nothing to say of units, the city, indicators and former codes that the scheme knows', () => {
    expect(told(['2020-06', '1', '甲县', '两癌.累计完成', 1], ['2020-06', '2', '乙县', '两癌.完成', 1], ['2020-06', '', '全市', '两癌.累计完成', 2])).toEqual([]);
  });

  it('tells a unit and an indicator that it does not know once, with how many rows they have', () => {
    expect(told(['2020-05', '9', '丁县', '两癌.累计完成', 1], ['2020-06', '9', '丁县', '两癌.累计完成', 2], ['2020-06', '1', '甲县', '旧事.数', 3])).toEqual([
      'S034 E2 往期表有2行的单位代码是“9”（丁县），方案的“单位”表里没有，这些行用不上。',
      'S035 E4 往期表有1行的指标是“旧事.数”，方案的“指标”表里没有，也不是哪个指标的曾用代码，这些行用不上。',
    ]);
  });

  it('tells figures of a unit from before it began, or after it was merged', () => {
    expect(told(['2020-07', '2', '乙县', '两癌.累计完成', 1], ['2020-06', '3', '新区', '两癌.累计完成', 1])).toEqual([
      'S037 E2 往期表有1行是乙县在2020-07的数，按“单位”表它那时已并入甲县，全市往期合计不含这些行。',
      'S037 E3 往期表有1行是新区在2020-06的数，按“单位”表它那时还没有设立（从2020-07起），全市往期合计不含这些行。',
    ]);
  });
});
