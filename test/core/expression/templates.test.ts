import { parseTemplate } from '../../../src/core/expression/parse-template';
import { renderTemplate } from '../../../src/core/expression/render-template';
import { parsePeriod } from '../../../src/core/period';
import { figure, scope } from '../../support/scope';

const city = scope({
  figures: {
    '两癌.累计完成': '313718人',
    '两癌.任务数': '394812人',
    '两癌.完成率': 0.7946009746,
    '债券.到账': '10000万元',
    '债券.支出': '1646.7万元',
    '用房.面积': figure(8000, { measure: '平方米', qualifier: '近' }),
    '床位.增加': figure(400, { measure: '张', qualifier: '余' }),
    '受益.人数': figure(400000, { measure: '人', qualifier: '余' }),
    '医师.增加': figure(10, { measure: '名', qualifier: '左右' }),
    '培训.人数': figure(5, { measure: '名', qualifier: '约' }),
    '空.空白': '空白',
    '空.免': '不适用',
    '数.零': 0,
    '工程.进度': '主体完工',
    '工程.开工': '2020-03-05',
  },
  names: { 报告期: { kind: 'period', value: parsePeriod('2020-08', { kind: '月', closingDay: null })! }, 日期: { kind: 'day', value: '2020-08-31' } },
  targets: { '两癌.任务数': '400000人' },
  ranks: { '两癌.完成率': 3 },
  leaders: { '两癌.完成率': ['沂水', '莒南', '蒙阴'] },
  months: 8,
});

function render(source: string): string {
  const parsed = parseTemplate(source);
  if (!parsed.ok) return `✗${parsed.problem.message}`;
  return renderTemplate(parsed.value, city, 'halfUp').map((part) => part.text).join('');
}

describe('a sentence with marks', () => {
  it('is written with its figures', () => {
    expect(render('全市“两癌”累计检查{{[两癌.累计完成]|0}}人，已完成年度计划的{{[两癌.累计完成]/[两癌.任务数]|0.00%}}。')).toBe(
      '全市“两癌”累计检查313718人，已完成年度计划的79.46%。',
    );
  });

  it('keeps what each mark was', () => {
    const parsed = parseTemplate('共{{[两癌.累计完成]|0}}人');
    const parts = parsed.ok ? renderTemplate(parsed.value, city, 'halfUp') : [];
    expect(parts.map((part) => part.text)).toEqual(['共', '313718', '人']);
    expect(parts[1]?.mark).toMatchObject({ format: '0', expression: { text: '[两癌.累计完成]' }, value: { kind: 'number', measure: '人' } });
    expect(parts[0]).toEqual({ text: '共' });
  });

  it.each([
    ['{{[债券.到账]|0亿元}}', '1亿元'],
    ['{{目标([两癌.任务数])|0万}}', '40万'],
    ['{{[债券.支出]|0.0万元}}', '1646.7万元'],
    ['{{[债券.支出]|0元}}', '16467000元'],
    ['{{[债券.到账]*2|0亿元}}', '2亿元'],
    ['{{[债券.到账]+[债券.支出]|0.00亿元}}', '1.16亿元'],
    ['{{[债券.支出]/[债券.到账]|0.00%}}', '16.47%'],
    ['{{[两癌.累计完成]/[两癌.任务数]-[两癌.累计完成]/目标([两癌.任务数])|0.00个百分点}}', '1.03个百分点'],
    ['{{[两癌.完成率]-序时进度()|0.0百分点}}', '12.8百分点'],
    ['{{排名([两癌.完成率])|第中文数字}}', '第三'],
    ['{{2|中文数字}}个单位、{{2|中文数字家}}医院、{{12|中文数字}}个、{{1|中文数字}}项', '两个单位、两家医院、十二个、一项'],
    ['{{2|中文数字}}月、{{2|第中文数字}}个、{{22|中文数字}}个、{{2|中文数字}}是', '二月、第二个、二十二个、二是'],
    ['{{前几名([两癌.完成率],2)}}', '沂水、莒南'],
    ['{{后几名([两癌.完成率],1)|0}}', '蒙阴'],
    ['{{报告期}}', '2020年8月'],
    ['{{报告期|末M月底}}', '8月底'],
    ['{{报告期|初M月D日}}', '8月1日'],
    ['{{日期}}', '2020年8月31日'],
    ['{{日期|M月D日}}', '8月31日'],
    ['{{[工程.开工]}}', '2020年3月5日'],
    ['{{日期-1|M月D日}}', '8月30日'],
    ['{{[工程.进度]}}', '主体完工'],
    ['{{1=1}}{{1=2}}', '是否'],
    ['{{12/5}}', '2.4'],
    ['{{[两癌.完成率]}}', '0.79'],
    ['{{[数.零]|0}}', '0'],
  ])('%s is %s', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  it.each([
    ['{{[用房.面积]|0}}平方米', '近8000平方米'],
    ['{{[用房.面积]|0.0万平方米}}', '近0.8万平方米'],
    ['{{[床位.增加]}}张', '400余张'],
    ['{{[床位.增加]|0张}}', '400余张'],
    ['{{[受益.人数]|0万人}}', '40余万人'],
    ['{{[医师.增加]|0名}}', '10名左右'],
    ['{{[医师.增加]}}', '10左右'],
    ['{{[培训.人数]}}', '约5'],
    ['{{[医师.增加]/20|0%}}', '50%'],
    ['{{[床位.增加]+100|0}}', '500'],
    ['{{MAX([床位.增加],[用房.面积])}}', '8000'],
    ['{{ROUND([床位.增加],0)}}', '400'],
  ])('prints a qualifier, and only of the figure itself: %s is %s', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  it.each([
    ['{{[空.空白]|0}}', '未填报'],
    ['{{[空.免]|0.00%}}', '不适用'],
    ['{{[没.有]|0}}', '未报'],
    ['{{上年同期([两癌.累计完成])|0}}', '未报'],
    ['{{[空.空白]+1|0}}', '未填报'],
    ['{{1/0|0}}', '#DIV/0!'],
    ['{{不认识|0}}', '#NAME?'],
  ])('never shows what is missing or wrong as a number: %s is %s', (source, expected) => {
    expect(render(source)).toBe(expected);
  });

  it('takes marks from a Chinese keyboard, and leaves the text around them alone', () => {
    expect(render('（１）累计｛｛【两癌．累计完成】｜０｝｝人；完成率{{[两癌.完成率]｜０．００％}}①。')).toBe('（１）累计313718人；完成率79.46%①。');
    expect(render('{｛1+1}｝')).toBe('2');
  });

  it('lets braces and bars stand in a text within a mark', () => {
    expect(render('{{"a|b"}}')).toBe('a|b');
    expect(render('{{"}}"&1}}')).toBe('}}1');
    expect(render('{{“完成|好”|0}}')).toBe('完成|好');
  });

  it('may have no marks, single braces, or marks only', () => {
    expect(render('')).toBe('');
    expect(render('共{3}人')).toBe('共{3}人');
    expect(render('{{1}}{{2}}')).toBe('12');
  });

  it.each([
    ['共{{[两癌.累计完成]|0人', '✗“共”之后的“{{”没有配对的“}}”。'],
    ['共3}}人', '✗“共3”之后的“}}”没有配对的“{{”。'],
    ['{{}}', '✗标记“{{}}”里没有内容。'],
    ['{{|0}}', '✗标记“{{|0}}”里没有内容。'],
    ['{{[两癌.累计完成]|abc}}', '✗标记“{{[两癌.累计完成]|abc}}”的格式“abc”不认识，可写 0、0.00%、0万、中文数字、YYYY年M月D日等。'],
    ['{{[两癌]}}', '✗标记“{{[两癌]}}”有误：“[两癌]”不是指标，指标应写作[事项.列]，如[两癌.累计完成]。'],
    ['一{{1}}二{{1+}}三', '✗标记“{{1+}}”有误：“+”后面缺少内容。'],
    ['{{1}} }}', '✗“{{1}}”之后的“}}”没有配对的“{{”。'],
    ['{{1|0|0}}', '✗标记“{{1|0|0}}”的格式“0|0”不认识，可写 0、0.00%、0万、中文数字、YYYY年M月D日等。'],
    ['{{ {{1}} }}', '✗标记“{{ {{1}}”有误：开头有“{”，公式里不能用数组。'],
  ])('tells what is wrong with %s', (source, expected) => {
    expect(render(source)).toBe(expected);
  });
});
