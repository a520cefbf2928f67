import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/core/expression/evaluate';
import { functions } from '../../src/core/expression/functions';
import { parseExpression } from '../../src/core/expression/parse-expression';
import { parseTemplate } from '../../src/core/expression/parse-template';
import { renderTemplate } from '../../src/core/expression/render-template';
import { writeValue } from '../../src/core/expression/write-value';
import { parsePeriod } from '../../src/core/period';
import { figure, scope } from '../support/scope';

const docs = join(__dirname, '../../docs');
const page = readFileSync(join(docs, 'expressions.md'), 'utf8');

/** The cells of the tables under the heading, without the heading rows; `\|` is a bar within a cell. */
function rowsUnder(heading: string, columns: number): string[][] {
  const [, section = ''] = page.split(`${heading}\n`);
  const rows = section.split(/^## /m)[0]!.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((line) => line.slice(2, -2).split(/(?<!\\) \| /).map((cell) => cell.trim().replaceAll('\\|', '|')));
  return cells.filter((row) => row.length === columns && row.some((cell) => cell.includes('`')));
}

const code = (text = '') => /`([^`]*)`/.exec(text)?.[1] ?? '';

const period = parsePeriod('2020-08', { kind: '月', closingDay: null })!;
const august = {
  '两癌.累计完成': '313718人', '两癌.任务数': '394812人', '两癌.完成率': '0.794601', '两癌.农村完成': '213718人', '两癌.城镇完成': '100000人',
  '两癌.存在问题': '空白', '两癌.干预率': '不适用',
};
const ranked = ['甲县', '乙县', '丙县', '丁县', '戊县'];
const here = scope({
  figures: august,
  names: { 报告期: { kind: 'period', value: period }, 单位: { kind: 'text', value: '临沂市' }, 日期: { kind: 'day', value: '2020-08-31' } },
  targets: { '两癌.任务数': '400000人' },
  views: {
    上期: { figures: { '两癌.累计完成': '273681人' } },
    上年同期: { figures: { '两癌.累计完成': '250974.4人' } },
    累计: { figures: { '两癌.本月完成': '313718人' } },
    全市: { figures: august, months: 8 },
    合计: { figures: august },
  },
  unitCounts: { '两癌.累计完成': 15 },
  ranks: { '两癌.完成率': 2 },
  lists: {
    项目: [
      { 投资: '6000万元', 比例: 0.5, 状态: '已开工', 备注: '空白' },
      { 投资: '1000万元', 比例: 0.5, 状态: '未开工', 备注: '不适用' },
      { 投资: '4000万元', 比例: 0.5, 状态: '已完工', 备注: '十四五' },
    ],
  },
  months: 8,
});
const seen = { ...here, leaders: (_: string, count: number, end: '前' | '后') => (end === '前' ? ranked.slice(0, count) : ranked.slice(-count)) };

function written(source: string, format = ''): string {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.message}`);
  return writeValue(evaluate(parsed.value, seen), format, 'halfUp');
}

const functionRows = rowsUnder('## 函数', 3);

describe('the page on expressions', () => {
  it('has every function of the language once, and none besides', () => {
    expect(functionRows.map(([name]) => name).sort()).toEqual([...functions.keys()].sort());
  });

  it.each(functionRows.map(([name = '', , example = '']) => [name, example] as const))('shows %s as it comes out: %s', (name, example) => {
    expect(code(example)).toContain(`${name}(`);
    const [, result] = /` 得 (.+)$/.exec(example) ?? [];
    expect(written(code(example))).toBe(result);
  });

  it.each(rowsUnder('## 标记和格式', 3).map(([format, number = '', text]) => [code(format), number, text] as const))('writes with %s %s as %s', (format, number, text) => {
    const value = { value: figure(number), measure: /^[\d.]+(.*)$/.exec(number)?.[1] ?? '' };
    expect(renderTemplate(templateOf(`{{[a.b]|${format}}}`), { ...seen, figure: () => ({ ...value.value, measure: value.measure }) }, 'halfUp')[0]?.text).toBe(text);
  });

  it.each(rowsUnder('## 标记和格式', 2).map(([mark, text]) => [code(mark), text] as const))('writes %s as %s', (mark, text) => {
    expect(renderTemplate(templateOf(mark), seen, 'halfUp')[0]?.text).toBe(text);
  });

  it.each([...page.split('## 例')[1]!.matchAll(/`([^`]*)`/g)].map(([, text = '']) => text))('gives an example that can be read: %s', (text) => {
    if (text.includes('{{')) expect(templateOf(text).parts.length).toBeGreaterThan(0);
    else expect(parseExpression(text)).toMatchObject({ ok: true });
  });

  it('says of precedence, comparison and refusals what is so', () => {
    expect(['-2^2', '2^3^2', '-(2^2)', '0.1+0.2=0.3', '2*3^2', '1+2&3', '2^50%*4'].map((source) => written(source))).toEqual(['4', '64', '-4', '是', '18', '33', '5.66']);
    expect(['D6', 'A1:B2', '{1,2}', 'VLOOKUP(1,2)', "'表'!A1"].map((source) => parseExpression(source).ok)).toEqual([false, false, false, false, false]);
  });

  it('is linked from the page on the scheme', () => {
    expect(readFileSync(join(docs, 'scheme.md'), 'utf8')).toContain('](expressions.md)');
  });
});

function templateOf(source: string) {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.message}`);
  return parsed.value;
}
