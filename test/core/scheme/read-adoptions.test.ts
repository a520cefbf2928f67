import { readAdoptions } from '../../../src/core/scheme/read-adoptions';
import { findAdoption } from '../../../src/core/scheme/find-adoption';
import { adoption } from '../../support/gathered';
import { type Shorthand, sheet } from '../../support/grid';
import { round, scheme, unit } from '../../support/scheme';

const 沂水 = unit('371323', '沂水县', { shortName: '沂水', aliases: ['沂水县域'] });
const 兰山 = unit('371302', '兰山区', { shortName: '兰山' });
const 旧区 = unit('371399', '旧区', { until: '2020-07' });
const of = scheme({ city: '临沂市', units: [兰山, 沂水, 旧区] });
const HEADINGS = ['单位', '采用方式', '经办人', '时间', '理由'];

const read = (rows: readonly (readonly Shorthand[])[], headings: readonly Shorthand[] = HEADINGS) =>
  readAdoptions(sheet('采用方式', [headings, ...rows]), '采用方式.xlsx', { scheme: of, period: { code: '2020-08' } });
const codes = (...given: Parameters<typeof read>) => read(...given).findings.map(({ code }) => code);

describe('采用方式', () => {
  it('is read by unit, by whatever name, with who, when and why, and its cell', () => {
    expect(read([['沂水', '沿用上期', '经办员', '9月5日16:30', '系统故障'], ['临沂市兰山区', ' 不计入 ', '经办员', '9月5日', '待核实']])).toEqual({
      value: [
        { unit: '371323', way: '沿用上期', by: '经办员', at: '9月5日16:30', reason: '系统故障', source: { file: '采用方式.xlsx', sheet: '采用方式', cell: 'A2' } },
        { unit: '371302', way: '不计入', by: '经办员', at: '9月5日', reason: '待核实', source: { file: '采用方式.xlsx', sheet: '采用方式', cell: 'A3' } },
      ],
      findings: [],
    });
  });

  it('may have a title, other columns and another order', () => {
    const grid = sheet('采用方式', [['8月采用方式'], [], ['序号', '采用方式', '单位', '理由'], [1, '带问题采用', '兰山区', '先报后改']]);
    const { value } = readAdoptions(grid, '采用方式.xlsx', { scheme: of, period: { code: '2020-08' } });
    expect(value).toMatchObject([{ unit: '371302', way: '带问题采用', by: '', reason: '先报后改', source: { cell: 'C4' } }]);
  });

  it('without name, time or reason still applies, and says what is not there', () => {
    const { value, findings } = read([['沂水', '不计入', '', '9月5日', '']]);
    expect(value).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'R009', tier: '核实', unit: '沂水县', cell: 'A2', message: '沂水县的采用方式“不计入”没有写经办人、理由，已照此汇总。' }]);
    expect(codes([['沂水', '本期']])).toEqual([]);
  });

  it.each<readonly [string, Shorthand, string]>([
    ['a day cell', { value: { kind: 'number', value: 44112 }, numberFormat: 'yyyy/m/d' }, '10月8日'],
    ['a day and time cell', { value: { kind: 'number', value: 44112.6875 }, numberFormat: 'yyyy/m/d h:mm' }, '10月8日16时30分'],
    ['a morning’s hour', { value: { kind: 'number', value: 44112 + 9 / 24 }, numberFormat: 'm/d/yy h:mm' }, '10月8日9时'],
    ['a time alone', { value: { kind: 'number', value: 0.6875 }, numberFormat: 'h:mm' }, '16时30分'],
    ['a day of the year after', { value: { kind: 'number', value: 44204 }, numberFormat: 'm"月"d"日"' }, '2021年1月8日'],
    ['a typed day', '2020-10-08', '10月8日'],
    ['a typed day with time', '2020/10/8 16:05', '10月8日16时05分'],
    ['a typed Chinese day with time', '2020年10月8日16：30', '10月8日16时30分'],
    ['a typed day of the year after', '2021.1.8', '2021年1月8日'],
    ['words', '9月5日16:30', '9月5日16:30'],
    ['a number that is no day', 9.5, '9.5'],
  ])('with %s is told as an official text has it', (_, time, at) => {
    expect(read([['沂水', '不计入', '经办员', time, '待核实']]).value).toMatchObject([{ at }]);
  });

  it.each([
    ['an unknown unit', ['沂河县', '不计入'], '单位“沂河县”在本期的单位中没有'],
    ['a unit that has ended', ['旧区', '不计入'], '单位“旧区”在本期的单位中没有'],
    ['an unknown way', ['沂水', '沿用'], '采用方式“沿用”认不出'],
    ['no way', ['沂水', ''], '没有写采用方式'],
    ['no unit', ['', '不计入'], '没有写单位'],
  ])('of %s is left out and found', (_, row, why) => {
    const { value, findings } = read([row]);
    expect(value).toEqual([]);
    expect(findings).toMatchObject([{ code: 'R008', tier: '核实' }]);
    expect(findings[0]?.message).toContain(`${why}，这一行没有采用。`);
  });

  it('twice for a unit is once where both say the same, and the first where they do not', () => {
    const row = ['沂水', '不计入', '经办员', '9月5日', '待核实'];
    expect(read([row, row])).toMatchObject({ value: [{ way: '不计入' }], findings: [] });
    expect(read([row, ['沂水', '沿用上期', '经办员', '9月5日', '待核实']])).toMatchObject({
      value: [{ way: '不计入' }],
      findings: [{ code: 'R008', cell: 'A3', message: '采用方式第3行“沿用上期”与前面沂水县的一行“不计入”不同，以前面一行为准。' }],
    });
  });

  it('without its columns is not used at all; an empty sheet says nothing', () => {
    expect(codes([['沂水', '不计入']], ['名称', '方式'])).toEqual(['R010']);
    expect(codes([], [])).toEqual([]);
  });

  it('holds for the units under one that have none of their own', () => {
    const 镇 = unit('1', '某镇', { parent: 沂水.code });
    const 乡 = unit('2', '某乡', { parent: 沂水.code });
    const all = { ...round(scheme({ units: [沂水, 镇, 乡] })), adoptions: [adoption(沂水, '不计入'), adoption(乡, '本期')] };
    expect([镇, 乡, 兰山].map((one) => findAdoption(one, all)?.way ?? null)).toEqual(['不计入', '本期', null]);
  });
});
