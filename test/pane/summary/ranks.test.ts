import type { RankRow, Summary } from '../../../src/core/rollup/summary';
import type { RoundResult } from '../../../src/core/sheets/round-result';
import { rankings } from '../../../src/taskpane/panels/summary/ranks';
import { indicator, item, round, scheme, unit } from '../../support/scheme';
import { summary } from '../../support/summary';

const NAMES = ['蒙阴县', '平邑县', '莒南县', '罗庄区', '沂水县'];
const UNITS = NAMES.map((name, index) => unit(String(index + 1), name, { shortName: name }));
const TASK = indicator('两癌.任务数', { source: '任务', nature: '计划' });
const RATE = indicator('两癌.完成率', { type: '比率', measure: '%', decimals: 2, source: '计算', method: '比率', numerator: '两癌.累计完成', denominator: TASK.code });

function rankingOf(rate: typeof RATE, values: readonly (readonly [rank: number, value: string])[], lacking = UNITS.slice(values.length)) {
  const of = scheme({ units: UNITS, items: [item('33', '两癌')], indicators: [TASK, indicator('两癌.累计完成'), rate] });
  const rows: RankRow[] = values.map(([rank, value], index) => ({ rank, unit: UNITS[index]!, figure: { state: 'value', value, text: '', measure: rate.measure, sources: [] } }));
  const more: Partial<Summary> = { ranks: new Map([[rate.code, rows]]) };
  return rankings({ round: round(of, '2020-08'), summary: summary(of, { [rate.code]: { value: '0.8', lacking } }, more) } as RoundResult)[0];
}

describe('a list of bars', () => {
  it('gives ties one rank, draws no bar beyond its end, and marks 序时进度', () => {
    const ranking = rankingOf(RATE, [[1, '1.032'], [2, '0.9102'], [2, '0.9102'], [4, '0.6077']]);
    expect(ranking?.lines.map(({ rank, name, value, bar, behind }) => [rank, name, value, bar, behind])).toEqual([
      [1, '蒙阴县', '103.20%', 1, false],
      [2, '平邑县', '91.02%', 0.9102, false],
      [2, '莒南县', '91.02%', 0.9102, false],
      [4, '罗庄区', '60.77%', 0.6077, true],
    ]);
    expect(ranking).toMatchObject({ mark: 8 / 12, without: ['沂水县'] });
  });

  it('measures nothing by 序时进度 that is not of the year’s plan', () => {
    const ranking = rankingOf({ ...RATE, flow: '时点' }, [[1, '0.9'], [2, '0.5']]);
    expect(ranking?.mark).toBeNull();
    expect(ranking?.lines.map(({ behind }) => behind)).toEqual([null, null]);
  });

  it('draws what is no share by the largest', () => {
    const ranking = rankingOf({ ...RATE, measure: '个/千人' }, [[1, '8'], [2, '4']]);
    expect(ranking?.lines.map(({ value, bar }) => [value, bar])).toEqual([['8.00个/千人', 1], ['4.00个/千人', 0.5]]);
  });

  it('names who is not ranked, and ranks nobody alone', () => {
    expect(rankingOf(RATE, [[1, '0.9'], [2, '0.5']], [])?.without).toEqual(['莒南县', '罗庄区', '沂水县']);
    expect(rankingOf(RATE, [[1, '0.9']])).toBeUndefined();
  });
});
