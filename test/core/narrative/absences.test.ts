import { narrate } from '../../../src/core/narrative/narrate';
import type { Report } from '../../../src/core/narrative/report';
import type { Sentence } from '../../../src/core/scheme/scheme';
import { event, readKind, sentence, template } from '../../support/narrative';
import { form, indicator, item, round, scheme, unit } from '../../support/scheme';
import { covered, type FigureShorthand, summary } from '../../support/summary';

const BODY = unit('371300', '市本级', { kind: '市本级' });
const COUNTY = unit('371302', '兰山区');

const FUNDS = ['债券到账', '累计支出', '支出率'].map((name) => indicator(`负压病房.${name}`, { name: name === '债券到账' ? '专项债券资金到账' : name, method: '市级', source: '市级' }));
const INDICATORS = [
  ...FUNDS.slice(0, 2),
  { ...FUNDS[2]!, type: '比率' as const, method: '比率' as const, source: '计算' as const, numerator: '负压病房.累计支出', denominator: '负压病房.债券到账' },
  indicator('精神卫生.新增床位', { method: '市级', source: '市级', measure: '张' }),
  indicator('两癌.累计完成'),
];
const slot = (code: string) => ({ indicator: code, at: { row: 1, column: 1 }, computed: false, unit: null, rowLabels: [], headings: [] });
const FORMS = [
  form('市本级表', { unitKinds: ['市本级'], slots: ['负压病房.债券到账', '负压病房.累计支出', '精神卫生.新增床位'].map(slot) }),
  form('县区表', { slots: [slot('两癌.累计完成')] }),
];

const FUNDS_TEXT = '{{[负压病房.债券到账]|0}}万元专项债券资金已到账，累计支出{{[负压病房.累计支出]|0}}万元';
const absent: FigureShorthand = { state: 'notReported', lacking: [BODY] };
const NONE: Record<string, FigureShorthand> = { '负压病房.债券到账': absent, '负压病房.累计支出': absent, '负压病房.支出率': absent, '精神卫生.新增床位': absent, '两癌.累计完成': '5' };

function told(sentences: readonly Sentence[], figures: Record<string, FigureShorthand> = NONE, standing: '未报' | '退回' | '已报' = '未报') {
  const city = scheme({
    units: [BODY, COUNTY],
    indicators: INDICATORS,
    forms: FORMS,
    items: [item('36', '负压病房'), item('38', '精神卫生'), item('39', '两癌')],
    sentences: [...sentences, ...['36', '38', '39'].map((number) => sentence(number, '条目', '常规工作'))],
  });
  const coverage = covered(city, { 市本级: standing });
  const rows = coverage.rows.map((row) => ({ ...row, form: row.unit === BODY ? '市本级表' : '县区表' }));
  return narrate(summary(city, figures, { coverage: { ...coverage, rows } }), round(city));
}

const list = ({ value }: { value: Report }) => readKind(value, '列表')[0];

describe('a row of 叙述', () => {
  it('gives way to naming what is missing where none of its figures is there', () => {
    const report = told([sentence('36', '条目', FUNDS_TEXT)]);
    expect(list(report)).toBe('进展情况：①«专项债券资金到账、累计支出数据未报»；②常规工作。');
    expect(report.findings[0]?.message).toContain('文中写作“专项债券资金到账、累计支出数据未报”');
    expect(report.findings[0]?.message).toContain('专项债券资金已到账');
  });

  it('is bound as a whole to all of its indicators, so that a refresh puts it back', () => {
    const { value } = told([sentence('36', '条目', FUNDS_TEXT)]);
    const figures = value.blocks.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? []));
    expect(figures[0]).toMatchObject({ indicators: ['负压病房.债券到账', '负压病房.累计支出'], format: '整句' });
  });

  it('stands with the words in the figure’s place where one of them is there', () => {
    expect(list(told([sentence('36', '条目', FUNDS_TEXT)], { ...NONE, '负压病房.债券到账': '10000' }))).toContain('①«10000»万元专项债券资金已到账，累计支出«（数据未报）»万元；');
    expect(list(told([sentence('36', '条目', FUNDS_TEXT)], { ...NONE, '负压病房.债券到账': '0' }))).toContain('①«0»万元');
  });

  it('tells the states apart', () => {
    const figures: Record<string, FigureShorthand> = { ...NONE, '负压病房.债券到账': { state: 'blank' }, '负压病房.累计支出': { state: 'notApplicable' } };
    expect(list(told([sentence('36', '条目', FUNDS_TEXT)], figures))).toContain('①«专项债券资金到账数据未填，累计支出不适用»；');
  });

  it('with no figure of its own, or one of another period alone, stands', () => {
    expect(list(told([sentence('36', '条目', '截至{{报告期|末M月底}}正常')]))).toContain('①截至«8月底»正常；');
    expect(list(told([sentence('36', '条目', '上月支出{{上期([负压病房.累计支出])}}万元')]))).toContain('①上月支出«（数据未报）»万元；');
  });

  it('outside an item names the item too', () => {
    const { value } = told([sentence('', '段落', '共新增{{[精神卫生.新增床位]|0}}张')]);
    expect(readKind(value, '段落')).toEqual(['«精神卫生新增床位数据未报»。']);
  });
});

it('an event whose figure is missing stays: it has been', () => {
  const city = scheme({ units: [BODY], indicators: INDICATORS, items: [item('38', '精神卫生')], events: [event('38', '2020-08-03', '增加床位{{[精神卫生.新增床位]|0}}张')] });
  expect(list(narrate(summary(city, NONE), round(city)))).toBe('进展情况：①2020年8月3日增加床位«（数据未报）»张。');
});

describe('a form that has not come', () => {
  const rows = [
    sentence('36', '条目', FUNDS_TEXT),
    sentence('36', '条目', '支出过半', { when: '[负压病房.支出率]>0.5' }),
    sentence('38', '条目', '新增床位{{[精神卫生.新增床位]|0}}张'),
  ];

  it.each([
    ['未报', '市本级的“市本级表”未报，报告第36、38项共3处没有数可写：负压病房专项债券资金到账、负压病房累计支出、负压病房支出率、精神卫生新增床位。'],
    ['退回', '市本级的“市本级表”退回，未计入汇总，报告第36、38项共3处没有数可写：负压病房专项债券资金到账、负压病房累计支出、负压病房支出率、精神卫生新增床位。'],
  ] as const)('and is %s is one finding for all that it leaves without figures', (standing, message) => {
    const { findings } = told(rows, NONE, standing);
    expect(findings).toEqual([expect.objectContaining({ code: 'N012', tier: '核实', unit: '市本级', sheet: '市本级表', message })]);
  });

  it('that came with blanks is found sentence by sentence', () => {
    expect(told(rows, NONE, '已报').findings.map(({ code }) => code)).toEqual(['N001', 'N002', 'N001']);
  });

  it('does not hide what is missing for another reason', () => {
    const more = sentence('39', '条目', '检查{{[两癌.累计完成]|0}}人');
    const figures: Record<string, FigureShorthand> = { ...NONE, '两癌.累计完成': { state: 'blank', lacking: [COUNTY] } };
    expect(told([...rows, more], figures).findings.map(({ code }) => code)).toEqual(['N012', 'N001']);
    const both = sentence('39', '条目', '检查{{[两癌.累计完成]|0}}人，床位{{[精神卫生.新增床位]}}张');
    expect(told([...rows, both], figures).findings.map(({ code }) => code)).toEqual(['N012', 'N001']);
  });

  it('that one sentence alone lacks keeps its sentence', () => {
    expect(told(rows.slice(0, 1)).findings.map(({ code }) => code)).toEqual(['N001']);
  });
});

it('the title is never put aside', () => {
  const city = scheme({ indicators: INDICATORS, reportTitle: template('检查{{[两癌.累计完成]}}人') });
  expect(readKind(narrate(summary(city, {}), round(city)).value, '标题')).toEqual(['检查«（数据未报）»人']);
});
