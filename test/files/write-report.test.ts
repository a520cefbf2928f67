import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { Fault } from '../../src/core/fault';
import type { Binding, Block, Report, Run } from '../../src/core/narrative/report';
import { stableZip } from '../../src/files/stable-zip';
import { writeReport } from '../../src/files/write-report';
import { unescaped, wordControls as controls, wordParagraphs as paragraphs, wordPart as part } from '../support/word';

const TEMPLATE = readFileSync(join(__dirname, '../../assets/templates/report.docx'));

const figure = (more: Partial<Binding> = {}): Binding => ({ expression: '[两癌.完成率]', indicators: ['两癌.完成率'], unit: null, period: '2020-08', format: '0.00%', ...more });

const block = (kind: Block['kind'], ...runs: (string | Run)[]): Block => ({ kind, runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) });

const REPORT: Report = {
  blocks: [
    block('标题', '2020年民生实事进展情况'),
    block('主送', '市政府办公室：'),
    block('事项', '33.为40万妇女检查。'),
    block('列表', '进展情况：①累计检查', { text: '313718', figure: figure({ expression: '[两癌.累计完成]', indicators: ['两癌.累计完成'], format: '0' }) }, '人，完成', { text: '79.46%', figure: figure() }, '。'),
    block('署名', '市卫生健康委'),
    block('日期', '2020年8月31日'),
  ],
};

describe('a report in Word', () => {
  it('has its blocks in the template’s order and styles, two blank lines above and one below the title', () => {
    expect(paragraphs(writeReport(REPORT, TEMPLATE))).toEqual([
      ['YuebaoBlank', ''],
      ['YuebaoBlank', ''],
      ['YuebaoTitle', '2020年民生实事进展情况'],
      ['YuebaoBlank', ''],
      ['YuebaoAddressee', '市政府办公室：'],
      ['YuebaoItem', '33.为40万妇女检查。'],
      ['YuebaoBody', '进展情况：①累计检查313718人，完成79.46%。'],
      ['YuebaoBlank', ''],
      ['YuebaoSignature', '市卫生健康委'],
      ['YuebaoDate', '2020年8月31日'],
    ]);
  });

  it('says so where there is nothing in it', () => {
    expect(paragraphs(writeReport({ blocks: [] }, TEMPLATE))).toContainEqual(['YuebaoBody', '本期没有内容。']);
  });

  it('sets 一、 in 黑体 and （一） in 楷体, by their styles', () => {
    const styles = paragraphs(writeReport({ blocks: [block('事项', '一、检查'), block('事项', '（十二）筛查'), block('事项', '1.组织')] }, TEMPLATE));
    expect(styles.filter(([, text]) => text !== '').map(([style]) => style)).toEqual(['YuebaoLevel1', 'YuebaoLevel2', 'YuebaoItem']);
  });

  it('breaks a long title where the sense breaks, and keeps its figures whole', () => {
    const title = block('标题', '市卫生健康委2020年民生实事工作', { text: '8月份', figure: figure() }, '进展情况');
    const bytes = writeReport({ blocks: [title] }, TEMPLATE);
    expect(paragraphs(bytes)).toContainEqual(['YuebaoTitle', '市卫生健康委2020年↵民生实事工作8月份进展情况']);
    expect(controls(bytes)).toHaveLength(1);
  });

  it('carries its title in the file’s properties', () => {
    expect(part(writeReport(REPORT, TEMPLATE), 'docProps/core.xml')).toContain('<dc:title>2020年民生实事进展情况</dc:title>');
  });

  it('has the same bytes every time', () => {
    const bytes = Buffer.from(writeReport(REPORT, TEMPLATE));
    expect(bytes.equals(Buffer.from(writeReport(REPORT, TEMPLATE)))).toBe(true);
    expect(Buffer.from(stableZip(bytes)).equals(bytes)).toBe(true);
  });
});

describe('a bound figure', () => {
  const [first = '', second = ''] = controls(writeReport(REPORT, TEMPLATE));

  it('is a content control with its text, tagged with indicator, unit and period', () => {
    expect(first).toMatch(/<w:tag w:val="两癌\.累计完成\|全市\|2020-08\|[0-9a-f]{8}"\/>/);
    expect(first).toContain('<w:sdtContent><w:r><w:t xml:space="preserve">313718</w:t></w:r></w:sdtContent>');
    expect(first).toContain('<w:alias w:val="两癌.累计完成（全市，2020-08）"/>');
  });

  it('has a number of its own', () => {
    expect([first, second].map((xml) => /<w:id w:val="(\d+)"/.exec(xml)?.[1])).toEqual(['1', '2']);
  });
});

describe('hostile text', () => {
  const HOSTILE = ['{mustache}', '{#正文}{/正文}', '{@段}', '{%image}', '{{[两癌.完成率]}}', '<w:p/>', '</w:t></w:r></w:p>', '&amp;&lt;', ']]>', '<![CDATA[x', '"\'>', '=1+1'];

  it.each(HOSTILE)('%s stays text wherever it stands', (text) => {
    const kinds: Block['kind'][] = ['标题', '主送', '事项', '段落', '列表', '完成情况', '说明', '署名', '日期'];
    const hostile = figure({ expression: text, indicators: [text], unit: text, period: text, format: text });
    const bytes = writeReport({ blocks: kinds.map((kind) => block(kind, text, { text, figure: hostile })) }, TEMPLATE);
    const texts = paragraphs(bytes).map(([, content]) => content.replaceAll('↵', ''));
    expect(texts.filter((content) => content === text + text)).toHaveLength(kinds.length);
    expect(controls(bytes)).toHaveLength(kinds.length);
    expect(unescaped(part(bytes, 'docProps/core.xml'))).toContain(`<dc:title>${text}${text}</dc:title>`);
  });

  it('loses the characters that XML cannot hold, and only those', () => {
    const bytes = writeReport({ blocks: [block('标题', '题\u0000目'), block('段落', '甲\u0000\u0001\u0008\u000b\u001f\ufffe\uffff乙\ud800丙\udc00丁😀𠮷'), block('署名', { text: '\u0007', figure: figure({ indicators: ['\u0002'] }) })] }, TEMPLATE);
    expect(paragraphs(bytes)).toContainEqual(['YuebaoBody', '甲乙丙丁😀𠮷']);
    expect(paragraphs(bytes)).toContainEqual(['YuebaoTitle', '题目']);
    expect(part(bytes) + part(bytes, 'docProps/core.xml')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

describe('a template', () => {
  const changed = (from: string, to: string) => {
    const entries = unzipSync(TEMPLATE);
    return stableZip({ ...entries, 'word/document.xml': strToU8(strFromU8(entries['word/document.xml']!).replace(from, to)) });
  };

  it('that an official has added words to keeps them', () => {
    const bytes = writeReport(REPORT, changed('<w:body>', '<w:body><w:p><w:pPr><w:pStyle w:val="YuebaoBody"/></w:pPr><w:r><w:t>内部资料</w:t></w:r></w:p>'));
    expect(paragraphs(bytes)[0]).toEqual(['YuebaoBody', '内部资料']);
  });

  it.each([
    ['is no Word document', () => strToU8('不是文档')],
    ['has lost a closing tag', () => changed('{/正文}', '')],
    ['has no document in it', () => stableZip({ 'a.txt': strToU8('a') })],
  ])('that %s is a fault that says what to do', (_, broken) => {
    let thrown: unknown;
    try {
      writeReport(REPORT, broken());
    } catch (cause) {
      thrown = cause;
    }
    expect(thrown).toBeInstanceOf(Fault);
    expect(thrown).toMatchObject({ what: '报告模板用不了', next: expect.stringContaining('模板') });
  });
});
