import type { Finding } from '../../../src/core/finding';
import { countTiers, filterFindings } from '../../../src/taskpane/panels/review/filter-findings';
import { FindingWords } from '../../../src/taskpane/panels/review/finding-words';
import { gapOf } from '../../../src/taskpane/panels/review/gap-of';
import { groupFindings } from '../../../src/taskpane/panels/review/group-findings';
import { listFindings } from '../../../src/taskpane/panels/review/listed-findings';
import { statusOf } from '../../../src/taskpane/panels/review/status-of';
import { nowAsTyped } from '../../../src/taskpane/panels/review/now-as-typed';
import { unit } from '../../support/scheme';

const units = [unit('1', '甲县'), unit('2', '乙县')];
const found = (id: string, more: Partial<Finding> = {}): Finding => ({ id, code: 'S210', tier: '提示', name: '全角数字', message: `${id}的意见。`, slots: {}, next: '改。', unit: '甲县', sheet: '县区表', cell: 'D6', ...more });
const FINDINGS = [
  found('a'),
  found('b', { unit: '乙县', tier: '核实', code: 'V100', rule: 'H3', message: '累计完成超过任务数：实为12，应不大于10，相差2。', slots: { 说明: '累计完成超过任务数' } }),
  found('c', { unit: '甲县', tier: '强制', code: 'S203', name: '读不出数', cell: 'D7', message: '“检查人数”填的是“很多”，读不出是多少。' }),
  found('d', { unit: undefined as never, code: 'R001', name: '不相等' }),
  found('a', { cell: 'D8' }),
];
const tell = (finding: Finding): Finding => finding;
const listed = listFindings(FINDINGS, units);
const words = new FindingWords(tell);
words.learn(FINDINGS);
const ids = (shown: readonly { readonly finding: Finding }[]): string[] => shown.map(({ finding: { id } }) => id);

describe('findings as they are listed', () => {
  it('stand in the order of their tiers, and each has a key of its own', () => {
    expect(ids(listed)).toEqual(['c', 'b', 'a', 'a', 'd']);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(FINDINGS.length);
  });

  it('are counted by tier whatever is filtered', () => {
    expect(countTiers(FINDINGS)).toEqual({ 强制: 1, 核实: 1, 提示: 3 });
  });

  it.each([
    [{ tier: null, text: '' }, ['c', 'b', 'a', 'a', 'd']],
    [{ tier: '核实', text: '' }, ['b']],
    [{ tier: null, text: 'd7' }, ['c']],
    [{ tier: null, text: ' 乙县  超过 ' }, ['b']],
    [{ tier: null, text: 'h3' }, ['b']],
    [{ tier: '提示', text: '乙县' }, []],
  ] as const)('are filtered by %j', (filter, expected) => {
    expect(ids(filterFindings(listed, filter, words))).toEqual(expected);
  });

  it('are searched a little at a time, and wait until their words are known', () => {
    const slow = new FindingWords((finding) => {
      const until = performance.now() + 8;
      while (performance.now() < until) continue;
      return finding;
    });
    expect(filterFindings(listed, { tier: null, text: '县' }, slow)).toEqual([]);
    expect(slow.learn(FINDINGS)).toBe(true);
    while (slow.learn(FINDINGS)) continue;
    expect(ids(filterFindings(listed, { tier: null, text: '县' }, slow))).toEqual(['c', 'b', 'a', 'a', 'd']);
  });

  it('are grouped by unit in the scheme’s order, the city’s own last', () => {
    expect(groupFindings(listed, 'unit', { units, tell }).map(({ title, findings, counts }) => [title, ids(findings), counts.强制])).toEqual([['甲县', ['c', 'a', 'a'], 1], ['乙县', ['b'], 0], ['', ['d'], 0]]);
  });

  it('have those first who have something to put right', () => {
    const must = listed.map((one) => (one.finding.unit === '乙县' ? { ...one, finding: { ...one.finding, tier: '强制' as const } } : { ...one, finding: { ...one.finding, tier: '提示' as const } }));
    expect(groupFindings(must, 'unit', { units, tell }).map(({ title }) => title)).toEqual(['乙县', '甲县', '']);
  });

  it('are grouped by rule, a rule of the scheme by what it says', () => {
    expect(groupFindings(listed, 'rule', { units, tell }).map(({ title, findings }) => [title, ids(findings)])).toEqual([['S203 读不出数', ['c']], ['H3 累计完成超过任务数', ['b']], ['S210 全角数字', ['a', 'a']], ['R001 不相等', ['d']]]);
  });

  it('are grouped in a moment however many they are', () => {
    const many = Array.from({ length: 3000 }, (_, index) => found(`f${index}`, { unit: `第${index % 15}县`, cell: `D${index}` }));
    const before = performance.now();
    const all = listFindings(many, units);
    while (words.learn(many)) continue;
    expect(groupFindings(filterFindings(all, { tier: null, text: 'd1' }, words), 'unit', { units, tell })).toHaveLength(15);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the gap of a finding', () => {
  it('is told with its unit, and rates in points', () => {
    expect(gapOf(found('a', { gap: { left: '12', right: '10', difference: '2', unit: '人' } }))).toEqual({ left: '12人', right: '10人', difference: '2人', inPoints: false });
    expect(gapOf(found('a', { gap: { left: '0.8', right: '0.75', difference: '0.05', unit: '%' } }))).toEqual({ left: '80.00%', right: '75.00%', difference: '5.00', inPoints: true });
  });

  it('is not told twice', () => {
    expect(gapOf(FINDINGS[1]!)).toBeNull();
    expect(gapOf({ ...FINDINGS[1]!, gap: { left: '12', right: '10', difference: '2', unit: '' } })).toBeNull();
  });
});

describe('the explanation of a finding', () => {
  const given = { finding: 'b', unit: '乙县', place: '', message: '', text: '已电话核实', by: '经办员', at: '' };
  const finding = FINDINGS[1]!;

  it.each([
    ['is none’s business where it is no 核实', statusOf(FINDINGS[0]!, null, []), null],
    ['is open', statusOf(finding, null, []), { kind: 'open' }],
    ['was refused', statusOf(finding, { text: '情况属实', passes: false, why: '是套话' }, []), { kind: 'refused', text: '情况属实', why: '是套话' }],
    ['passes', statusOf(finding, { text: '说明', passes: true, why: null }, []), { kind: 'explained', text: '说明', by: '' }],
    ['was accepted', statusOf(finding, { text: '说明', passes: true, why: null, accepted: { by: '经办员', at: '9月5日' } }, []), { kind: 'explained', text: '说明', by: '经办员' }],
    ['was drafted', statusOf(finding, null, [given]), { kind: 'drafted', text: '已电话核实', by: '经办员' }],
    ['was taken back in the draft', statusOf(finding, { text: '说明', passes: true, why: null, accepted: { by: '经办员', at: '' } }, [{ ...given, text: '' }]), { kind: 'open' }],
  ])('%s', (_, status, expected) => {
    expect(status).toEqual(expected);
  });

  it('is dated as people type it', () => {
    expect(nowAsTyped(new Date(2020, 8, 3, 9, 5))).toBe('2020-09-03 09:05');
  });
});
