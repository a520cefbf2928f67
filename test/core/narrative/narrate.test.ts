import { narrate } from '../../../src/core/narrative/narrate';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { event, read, readKind, sentence, template } from '../../support/narrative';
import { indicator, item, plain, round, scheme } from '../../support/scheme';
import { type FigureShorthand, summary } from '../../support/summary';
import { codes, FIGURE_SENTENCE, FIGURES, INDICATORS, told } from '../../support/told';

describe('a report', () => {
  it('has its title, addressee, items, signature and date in order', () => {
    const { value } = told({
      reportTitle: template('市卫生健康委{{报告期|YYYY年}}民生实事{{报告期|M月份}}进展情况'),
      addressee: '市政府办公室',
      sentences: [sentence('', '段落', '现将进展情况报告如下'), sentence('33', '条目', '开展检查'), sentence('', '段落', '特此报告')],
    });
    expect(read(value.blocks)).toEqual([
      '市卫生健康委«2020年»民生实事«8月份»进展情况',
      '市政府办公室：',
      '现将进展情况报告如下。',
      '33.两癌目标。',
      '进展情况：①开展检查。',
      '特此报告。',
      '测试市卫生健康委',
      '2020年8月31日',
    ]);
  });

  it('writes the signature date as the round has it, without leading zeros', () => {
    const city = scheme();
    const { value } = narrate(summary(city, {}), { ...round(city), date: '2020-09-02' });
    expect(readKind(value, '日期')).toEqual(['2020年9月2日']);
  });

  it('tells the same round in the same words', () => {
    const parts = { sentences: [sentence('33', '动态'), sentence('33', '条目', FIGURE_SENTENCE)], events: [event('33', '2020-03-05', '召开会议')] };
    expect(told(parts)).toEqual(told(parts));
  });
});

describe('a list of events and figures, as in item 33 of the report of August 2020', () => {
  const { value, findings } = told({
    items: [item('33', '两癌', { target: template('2020年为全市40万适龄妇女进行“两癌”检查。') })],
    sentences: [sentence('33', '动态'), sentence('33', '条目', FIGURE_SENTENCE)],
    events: [
      event('33', '2020-04-15', '{{日期}}下发通知，检查工作已有序推进', { displayed: '4月15日' }),
      event('33', '2020-03-01—2020-03-31', '，各县区工作人员根据省方案自行学习；', { displayed: '3月' }),
    ],
  });

  it('puts the events by date and the figures third', () => {
    expect(readKind(value, '列表')).toEqual([
      '进展情况：①3月，各县区工作人员根据省方案自行学习；②4月15日下发通知，检查工作已有序推进；③全市“两癌”累计检查«313718»人，已完成年度计划的«79.46%»。',
    ]);
    expect(findings).toEqual([]);
  });

  it('binds each figure to its indicator, period and format', () => {
    const figures = value.blocks.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? []));
    expect(figures).toEqual([
      { expression: '[两癌.累计完成]', indicators: ['两癌.累计完成'], unit: null, period: '2020-08', format: '0' },
      { expression: '[两癌.完成率]', indicators: ['两癌.完成率'], unit: null, period: '2020-08', format: '0.00%' },
    ]);
  });

  it('runs on without numerals where the scheme says 连写', () => {
    const { value: runOn } = told({ listStyle: '连写', sentences: [sentence('33', '条目', '一件事'), sentence('33', '条目', '又一件事。')] });
    expect(readKind(runOn, '列表')).toEqual(['进展情况：一件事；又一件事。']);
  });
});

describe('a report without', () => {
  it('an addressee has no line for one; one typed with its colon keeps one colon', () => {
    expect(readKind(told({}).value, '主送')).toEqual([]);
    expect(readKind(told({ addressee: '市政府：' }).value, '主送')).toEqual(['市政府：']);
  });

  it('a target sentence takes the item’s title', () => {
    expect(readKind(told({ items: [item('33', '两癌', { title: '“两癌”检查', target: plain('') })] }).value, '事项')).toEqual(['33.“两癌”检查。']);
  });
});

describe('rows of 叙述', () => {
  it('stand in the order of their 次序, wherever they stand in the sheet', () => {
    const rows = [sentence('33', '条目', '乙', { order: 2 }), sentence('33', '条目', '甲', { order: 1 })];
    expect(readKind(told({ sentences: rows }).value, '列表')).toEqual(['进展情况：①甲；②乙。']);
  });

  it('with no text take no numeral', () => {
    expect(readKind(told({ sentences: [sentence('33', '条目', '甲'), sentence('33', '条目', ''), sentence('33', '段落', ' ')] }).value, '列表')).toEqual(['进展情况：①甲。']);
  });

  it('take a number as a condition as Excel does: all but zero holds', () => {
    const rows = [sentence('33', '条目', '甲', { when: '[两癌.累计完成]' }), sentence('33', '条目', '乙', { when: '[两癌.累计完成]-313718' })];
    expect(readKind(told({ sentences: rows }).value, '列表')).toEqual(['进展情况：①甲。']);
  });

  it('make one list where entries follow one another, and a paragraph parts two lists', () => {
    const { value } = told({ sentences: [sentence('33', '条目', '甲'), sentence('33', '条目', '乙'), sentence('33', '段落', '另据了解'), sentence('33', '条目', '丙')] });
    expect(read(value.blocks.filter(({ item: of }) => of === '33')).slice(1)).toEqual(['进展情况：①甲；②乙。', '另据了解。', '①丙。']);
  });

  it('have no lead 进展情况： where the item is told in paragraphs', () => {
    const rows = [sentence('33', '段落', '累计检查甲'), sentence('33', '条目', '乙')];
    expect(read(told({ sentences: rows }).value.blocks).slice(2, 4)).toEqual(['累计检查甲。', '①乙。']);
    expect(readKind(told({ numbering: '一、', sentences: [sentence('33', '条目', '乙')] }).value, '列表')).toEqual(['①乙。']);
    expect(readKind(told({ sentences: [sentence('', '段落', '前言'), sentence('33', '条目', '乙')] }).value, '列表')).toEqual(['进展情况：①乙。']);
  });

  it('are left out where their condition does not hold', () => {
    const rows = [sentence('33', '条目', '过半', { when: '[两癌.完成率]>=0.5' }), sentence('33', '条目', '未过半', { when: '[两癌.完成率]<0.5' })];
    const report = told({ sentences: rows });
    expect(readKind(report.value, '列表')).toEqual(['进展情况：①过半。']);
    expect(report.findings).toEqual([]);
  });

  it('are left out with a finding where their condition has no figure to go by', () => {
    const report = told({ sentences: [sentence('33', '条目', '常规'), sentence('33', '条目', '床位充足', { when: '[精神卫生.新增床位]>=500' })] });
    expect(readKind(report.value, '列表')).toEqual(['进展情况：①常规。']);
    expect(report.findings).toEqual([expect.objectContaining({ code: 'N002', sheet: '叙述', indicators: ['精神卫生.新增床位'] })]);
  });

  it('of an item that is not there are found, not dropped unseen', () => {
    const report = told({ sentences: [sentence('33', '条目', '甲'), sentence('99', '条目', '乙')], events: [event('98', '', '丙')] });
    expect(report.findings.map(({ code, message }) => [code, message.slice(0, 12)])).toEqual([
      ['N010', '“叙述”中事项编号“99'],
      ['N010', '“动态”中事项编号“98'],
    ]);
  });

  it('say 进展情况：无 where an item has nothing, and find it', () => {
    const report = told({ items: [item('34', '村卫生室')] });
    expect(readKind(report.value, '列表')).toEqual(['进展情况：无。']);
    expect(codes(report)).toEqual(['N004']);
  });
});

describe('a figure', () => {
  const beds = [sentence('38', '条目', '已有{{[精神卫生.新增用房]|0}}平方米业务用房、{{[精神卫生.新增床位]|0}}张床位投入临床使用')];
  const mental = { items: [item('38', '精神卫生')], sentences: beds };

  it('keeps its qualifier: 近8000平方米, 400余张', () => {
    const figures: Record<string, FigureShorthand> = {
      '精神卫生.新增用房': { value: '8000', qualifier: '近' },
      '精神卫生.新增床位': { value: '400', qualifier: '余' },
    };
    expect(readKind(told(mental, figures).value, '列表')).toEqual(['进展情况：①已有«近8000»平方米业务用房、«400余»张床位投入临床使用。']);
  });

  it.each([
    [{ state: 'notReported' }, '（数据未报）'],
    [{ state: 'blank' }, '（数据未填）'],
    [{ state: 'notApplicable' }, '（不适用）'],
    ['0', '0'],
  ] as const)('%j reads %s: four different things', (of, words) => {
    const report = told(mental, { '精神卫生.新增用房': '8000', '精神卫生.新增床位': of });
    expect(readKind(report.value, '列表')).toEqual([`进展情况：①已有«8000»平方米业务用房、«${words}»张床位投入临床使用。`]);
    expect(codes(report)).toEqual(of === '0' ? [] : ['N001']);
  });

  it('that is missing is found with its indicator and the sentence', () => {
    const [finding] = told(mental, { '精神卫生.新增用房': '8000' }).findings;
    expect(finding).toMatchObject({ code: 'N001', tier: '核实', indicators: ['精神卫生.新增床位'] });
    expect(finding?.message).toContain('用到的精神卫生新增床位没有数');
  });

  it('calculated from a missing one names the missing one alone', () => {
    const figures = { '精神卫生.新增用房': '8000' };
    const [finding] = told({ ...mental, sentences: [sentence('38', '条目', '合计{{[精神卫生.新增用房]+[精神卫生.新增床位]}}')] }, figures).findings;
    expect(finding).toMatchObject({ code: 'N001', indicators: ['精神卫生.新增床位'] });
  });

  it('that is an empty list or an empty text leaves no hole', () => {
    const rows = [sentence('33', '条目', '居前的为{{前几名([两癌.完成率],3)}}'), sentence('33', '条目', '另有{{""}}')];
    const report = told({ sentences: rows });
    expect(readKind(report.value, '列表')).toEqual(['进展情况：①居前的为«（数据未报）»；②另有«（数据未填）»。']);
    expect(codes(report)).toEqual(['N001', 'N001']);
  });

  it.each([
    ['{{目标([两癌.任务数])|0万}}', '«39万»', ['39万', '394812人']],
    ['{{[两癌.累计完成]|0.00万}}', '«31.37万»', ['31.37万', '313718人']],
    ['{{[两癌.累计完成]|0.####万}}', '«31.3718万»', []],
    ['{{[两癌.任务数]*2|0万}}', '«80万»', []],
    ['{{[两癌.完成率]|0.00%}}', '«79.46%»', []],
  ])('written as %s, %s, is found where a unit takes digits off it', (mark, written, told_) => {
    const target = { value: '394812', upper: null, comparison: '=' as const };
    const city = scheme({
      indicators: INDICATORS.map((one) => (one.code === '两癌.任务数' ? { ...one, target } : one)),
      items: [item('33', '两癌')],
      sentences: [sentence('33', '条目', `共${mark}`)],
    });
    const { value, findings } = narrate(summary(city, { ...FIGURES, '两癌.任务数': '400000' }), round(city));
    expect(readKind(value, '列表')).toEqual([`进展情况：①共${written}。`]);
    expect(findings.map(({ code }) => code)).toEqual(told_.length > 0 ? ['N011'] : []);
    for (const words of told_) expect(findings[0]?.message).toContain(`“${words}”`);
  });

  it('that is the period is bound by its name', () => {
    const { value } = told({ sentences: [sentence('33', '条目', '截至{{报告期|末M月底}}已完成')] });
    expect(value.blocks.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure?.indicators ?? []))).toEqual(['报告期']);
  });

  it('that cannot be calculated says so', () => {
    const report = told({ sentences: [sentence('33', '条目', '人均{{[两癌.累计完成]/0|0}}次')] });
    expect(readKind(report.value, '列表')).toEqual(['进展情况：①人均«（无法计算）»次。']);
    expect(codes(report)).toEqual(['N008']);
  });

  it('that is a text is never read for marks, and stays in its paragraph', () => {
    const hostile = '{{[两癌.累计完成]}}\n<w:p/>①{#正文}=1+1';
    const city = scheme({
      indicators: [...INDICATORS, indicator('两癌.主要问题', { type: '文本', measure: '', method: '不汇总' })],
      items: [item('33', '两癌')],
      sentences: [sentence('33', '条目', '主要问题：{{[两癌.主要问题]}}')],
    });
    const { value } = narrate(summary(city, { ...FIGURES, '两癌.主要问题': { text: hostile } }), round(city));
    expect(readKind(value, '列表')).toEqual(['进展情况：①主要问题：«{{[两癌.累计完成]}}<w:p/>①{#正文}=1+1»。']);
  });
});

describe('numbering', () => {
  const numbered = (numbering: Scheme['numbering'], numbers: string[]) =>
    readKind(told({ numbering, items: numbers.map((number) => item(number, `甲${number}`, { target: template('目标') })), sentences: numbers.map((number) => sentence(number, '条目', '乙')) }).value, '事项');

  it('takes the item’s own number under 1.', () => {
    expect(numbered('1.', ['32', '33'])).toEqual(['32.目标。', '33.目标。']);
  });

  it('goes down from 一、 to （一）, 1. and (1)', () => {
    expect(numbered('一、', ['1', '1.1', '1.1.2', '1.1.2.3', '12'])).toEqual(['一、目标', '（一）目标', '2.目标', '(3)目标', '十二、目标']);
  });

  it('writes a heading under 一、 without a full stop, and keeps one that the scheme typed', () => {
    const headed = (text: string) => readKind(told({ numbering: '一、', items: [item('1', '甲', { target: template(text) })], sentences: [sentence('1', '段落', '乙')] }).value, '事项');
    expect(headed('“两癌”免费检查情况')).toEqual(['一、“两癌”免费检查情况']);
    expect(headed('为全市40万适龄妇女检查。 ')).toEqual(['一、为全市40万适龄妇女检查。']);
    expect(headed('检查{{[两癌.累计完成]|0}}')).toEqual(['一、检查«313718»']);
  });

  it('counts 一是 二是 三是', () => {
    expect(numbered('一是', ['32', '33', '34'])).toEqual(['一是目标。', '二是目标。', '三是目标。']);
  });

  it('writes a table as paragraphs for now, and says so', () => {
    const report = told({ numbering: '表格', sentences: [sentence('33', '条目', '甲')] });
    expect(readKind(report.value, '事项')).toEqual(['33.两癌目标。']);
    expect(codes(report)).toEqual(['N006']);
  });
});
