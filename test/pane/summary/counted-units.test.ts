import type { Adoption } from '../../../src/core/scheme/adoption';
import type { CoverageRow, Standing } from '../../../src/core/rollup/summary';
import type { RoundResult } from '../../../src/core/sheets/round-result';
import { countedUnits } from '../../../src/taskpane/panels/summary/counted-units';
import { round, scheme, unit } from '../../support/scheme';
import { covered, summary } from '../../support/summary';

const NAMES = ['兰山区', '罗庄区', '河东区', '沂南县', '郯城县', '沂水县'];
const UNITS = NAMES.map((name, index) => unit(String(index + 1), name));

function counted(standings: Readonly<Record<string, Standing>>, ways: Readonly<Record<string, Adoption['way']>>) {
  const of = scheme({ units: UNITS });
  const coverage = covered(of, standings);
  const rows = coverage.rows.map((row): CoverageRow => {
    const way = ways[row.unit.name];
    return way ? { ...row, adoption: { unit: row.unit.code, way, by: '市卫健委', at: '9月5日', reason: '电话核实', source: { file: 'scheme.xlsx', sheet: '采用方式', cell: 'A2' } } } : row;
  });
  const sent = rows.filter(({ standing, adoption }) => (standing === '已报' && (!adoption || adoption.way === '本期' || adoption.way === '带问题采用')) || (standing === '退回' && adoption?.way === '带问题采用'));
  const more = { coverage: { ...coverage, rows }, counted: sent.map((row) => ({ submission: { unit: row.unit.code } })) as never };
  return countedUnits({ round: round(of, '2020-08'), summary: summary(of, {}, more) } as RoundResult);
}

it('names who did not send and who was sent back, each once', () => {
  expect(counted({ 沂水县: '未报', 郯城县: '退回' }, {})).toEqual({ counted: 4, apart: [{ why: '未报', units: ['沂水县'] }, { why: '退回', units: ['郯城县'] }] });
});

it('lets what the official chose go before what came', () => {
  expect(counted({ 沂水县: '未报', 郯城县: '退回' }, { 沂水县: '沿用上期', 郯城县: '带问题采用', 兰山区: '不计入', 罗庄区: '本期' })).toEqual({
    counted: 5,
    apart: [{ why: '沿用上期', units: ['沂水县'] }, { why: '带问题采用', units: ['郯城县'] }, { why: '不计入', units: ['兰山区'] }],
  });
});
