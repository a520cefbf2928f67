import { bySheet } from '../../../src/taskpane/panels/scheme/by-sheet';
import { chosenUnits, proposedFor, typedPeriod } from '../../../src/taskpane/panels/scheme/issuing';
import type { Finding } from '../../../src/core/finding';
import { form, scheme, unit } from '../../support/scheme';

const county = scheme({ units: [unit('1', '甲县'), unit('2', '乙县', { until: '2020-08' }), unit('3', '市本级', { kind: '市本级' })], forms: [form('月报')] });
const laidDown = { scheme: county, findings: [], lastPeriod: '2020-12' };

describe('the period that forms are wanted for', () => {
  it('is the workbook’s, else the one after the history’s last, else nobody’s guess', () => {
    expect(proposedFor('2020年8月', laidDown)).toEqual({ period: '2020年8月', from: 'workbook' });
    expect(proposedFor('', laidDown)).toEqual({ period: '2021年1月', from: 'history' });
    expect(proposedFor('', { ...laidDown, lastPeriod: null })).toEqual({ period: '', from: 'nothing' });
    expect(proposedFor('', { ...laidDown, lastPeriod: '2020-Q3' })).toEqual({ period: '', from: 'nothing' });
  });

  it('is read as people write it', () => {
    expect(['2020年9月', '２０２０－０９', '2020-9'].map((typed) => typedPeriod(typed, laidDown)?.code)).toEqual(['2020-09', '2020-09', '2020-09']);
    expect(['', '2020-13', '2020-Q3', '九月'].map((typed) => typedPeriod(typed, laidDown))).toEqual([null, null, null, null]);
  });
});

describe('the units that get a form', () => {
  const named = (typed: string, leftOut: readonly string[] = []) => chosenUnits(typedPeriod(typed, laidDown), laidDown, leftOut).map(({ unit: { name }, gets }) => [name, gets]);

  it('are all that send one in the period, but for those left out', () => {
    expect(named('2020年8月')).toEqual([['甲县', true], ['乙县', true]]);
    expect(named('2020年8月', ['1'])).toEqual([['甲县', false], ['乙县', true]]);
    expect(named('2020年9月')).toEqual([['甲县', true]]);
    expect(named('')).toEqual([]);
  });
});

describe('findings about a scheme', () => {
  it('stand together by sheet, what blocks first', () => {
    const finding = (id: string, tier: Finding['tier'], sheet?: string) => ({ id, tier, ...(sheet && { sheet }) }) as Finding;
    const found = bySheet([finding('a', '提示', '审核'), finding('b', '强制', '单位'), finding('c', '强制', '审核'), finding('d', '核实')]);
    expect(found.map(({ sheet, findings }) => [sheet, findings.map(({ id }) => id)])).toEqual([['审核', ['c', 'a']], ['单位', ['b']], ['', ['d']]]);
  });
});
