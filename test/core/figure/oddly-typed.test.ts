import { readFigure } from '../../../src/core/figure/read-figure';
import type { ExpectedFigure } from '../../../src/core/figure/expected-figure';
import { cell, type Shorthand } from '../../support/grid';

const source = { file: '兰山区.xlsx', sheet: '县区表', cell: 'D6' };
const place = { source, unit: '兰山区', indicator: '两癌.累计完成' };
const people: ExpectedFigure = { name: '累计完成', type: '个数', levels: [], measure: '人', decimals: 0, blankMeans: '未报' };
const money: ExpectedFigure = { ...people, type: '金额', measure: '万元', decimals: 2 };
const rate: ExpectedFigure = { ...people, type: '比率', measure: '%', decimals: 4 };

const read = (value: Shorthand, expected = people) => readFigure(cell(value) ?? { value: { kind: 'blank' } }, expected, place);

/** The value (or the state where there is none) and the codes found. */
function flat(value: Shorthand, expected = people): string {
  const { value: figure, findings } = read(value, expected);
  return [figure.value ?? figure.state, ...findings.map((one) => one.code)].join(' ');
}

describe('a place in a ranking is read where the measure is one of places', () => {
  const rank: ExpectedFigure = { ...people, name: '全省排名', measure: '名' };

  it.each<[string, string]>([
    ['第三', '3 S225'],
    ['第3', '3 S225'],
    ['第3名', '3 S225'],
    ['第三位', '3 S225'],
    ['第 ３ 名', '3 S225'],
    ['第十二', '12 S225'],
    ['3名', '3 S212'],
  ])('%p → %s', (typed, expected) => {
    for (const measure of ['名', '位', '名次', '']) if (typed !== '3名' || measure === '名') expect(flat(typed, { ...rank, measure })).toBe(expected);
  });

  it.each(['第', '第零', '第0', '第-3', '第3.5', '第3万', '第三季度', '近第三', '第约3', '第第3', '第三名名', '第3人'])('%p is no place', (typed) => expect(flat(typed, rank)).toBe('notReported S203'));

  it('says what was read; a count of people or an amount is no place', () => {
    expect(read('第三', rank).findings[0]).toMatchObject({ tier: '提示', message: '“全省排名”填的是名次“第三”，读作3。' });
    expect([flat('第三'), flat('第3名'), flat('第三', money), flat('第三', { ...rate, measure: '' })]).toEqual(Array(4).fill('notReported S203'));
  });
});

describe('levels', () => {
  it('a level with spaces inside it is that level, and said so; one that fits two is none', () => {
    const stages: ExpectedFigure = { ...people, type: '状态', levels: ['未开工', '主体完工', '已 验收', '已验 收'] };
    expect(read('主体 完工', stages).value).toMatchObject({ state: 'value', value: null, text: '主体完工' });
    expect(read('主体\u3000完工\n', stages).findings).toMatchObject([{ code: 'S226', tier: '提示', message: '“累计完成”填的“主体\u3000完工”里有空格，读作“主体完工”。' }]);
    expect(read('已 验收', stages)).toMatchObject({ value: { text: '已 验收' }, findings: [] });
    expect(flat('已验收', stages)).toBe('notReported S205');
  });
});

describe('a number that is disguised in several ways', () => {
  it('is told of once, by what tells most, in the measure of the form', () => {
    const said = (typed: string, expected: ExpectedFigure) => read(typed, expected).findings.map(({ message }) => message.slice(message.lastIndexOf('读作')));
    expect(said('０.０６亿元', money)).toEqual(['读作600万元。']);
    expect(said('三万五千', people)).toEqual(['读作35000人。']);
    expect(read('近2万 人').findings.map(({ message }) => message.includes('读作20000人'))).toEqual([true]);
    expect([said('７２.８５%', rate), said('72.85%', rate), said('8.5‰', rate)]).toEqual([['读作72.85%。'], ['读作72.85%。'], ['读作0.85%。']]);
    expect(said('1,234', people)).toEqual(['读作1234。']);
  });
});
