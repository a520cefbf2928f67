import { evaluate } from '../../../src/core/expression/evaluate';
import { parseExpression } from '../../../src/core/expression/parse-expression';
import type { Value } from '../../../src/core/expression/scope';
import { parsePeriod, periodName } from '../../../src/core/period';
import { scope } from '../../support/scope';
import { readCases } from './read-cases';

const STATES = { blank: '空白', notApplicable: '不适用', notReported: '未报' } as const;

const period = parsePeriod('2020-08', { kind: '月', closingDay: null })!;

const city = { '两癌.累计完成': '313718人', '两癌.任务数': '394812人' };

const linyi = scope({
  figures: {
    ...city,
    '两癌.本月完成': '33718人',
    '两癌.完成率': 0.7946,
    '数.五': 5,
    '数.零': 0,
    '缺.空白': '空白',
    '缺.未报': '未报',
    '缺.不适用': '不适用',
    '空白村.村医': 12,
    '空白村.任务数': 12,
    '工程.进度': '主体完工',
    '工程.开工日期': '2020-03-05',
    '65岁以上.建档（人）': '12人',
    '“两癌”.人-次': 3,
    '债券.到账': '1亿元',
    '债券.支出': '1646.7万元',
  },
  names: { 报告期: { kind: 'period', value: period }, 单位: { kind: 'text', value: '兰山区' }, 日期: { kind: 'day', value: '2020-08-31' } },
  targets: { '两癌.任务数': '400000人' },
  views: { 上期: { figures: { '两癌.累计完成': '280000人' }, months: 7, views: { 全市: { figures: {} } } }, 全市: { figures: city }, 合计: { figures: city } },
  unitCounts: { '': 15, '两癌.累计完成': 14 },
  ranks: { '率.甲': 3 },
  leaders: { '率.甲': ['沂水', '莒南', '蒙阴'] },
  months: 8,
  lists: {
    项目: [
      { 名称: '甲项目', 投资: '1亿元', 比例: 0.5, 状态: '已开工', 备注: '空白', 到位: '3000万元', 竣工: '不适用' },
      { 名称: '乙项目', 投资: '2000万元', 比例: 0.25, 状态: '未开工', 备注: '不适用', 到位: '空白', 竣工: '2020-08-15' },
      { 名称: '丙项目', 投资: '0万元', 比例: 1, 状态: '已完工', 备注: '“十四五”', 到位: '0万元', 竣工: '不适用' },
    ],
    空表: [],
  },
});

function show(value: Value): string {
  switch (value.kind) {
    case 'number':
      return value.value.prec(15).toFixed() + (value.measure ?? '');
    case 'text':
      return `"${value.value}"`;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'day':
      return value.value;
    case 'period':
      return periodName(value.value);
    case 'list':
      return `[${value.items.map((item) => (item.kind === 'text' ? item.value : show(item))).join('、')}]`;
    case 'missing':
      return ['缺', STATES[value.state], value.indicator, ...(value.view ? [value.view] : [])].join(':');
    case 'error':
      return value.code;
  }
}

function outcome(source: string): string {
  const parsed = parseExpression(source);
  return parsed.ok ? show(evaluate(parsed.value, linyi)) : `✗${parsed.problem.message}`;
}

const groups = readCases();

describe.each(groups)('$heading', ({ rows }) => {
  it.each(rows)('%j → %s', (source, expected) => {
    const came = outcome(source);
    if (!expected.startsWith('✗')) expect(came).toBe(expected);
    else expect([came.charAt(0), came]).toEqual(['✗', expect.stringContaining(expected.slice(1))]);
  });
});

describe('the table', () => {
  it('tells each problem in one short Chinese sentence', () => {
    const wrong = groups.filter(({ heading }) => heading === 'what is no formula').flatMap(({ rows }) => rows);
    expect(wrong.length).toBeGreaterThan(50);
    for (const [source] of wrong) expect(outcome(source)).toMatch(/^✗[^\n]{4,120}。$/);
  });

  it('has no case twice', () => {
    const sources = groups.flatMap(({ rows }) => rows.map(([source]) => source));
    expect(sources.length).toBeGreaterThan(300);
    expect(new Set(sources).size).toBe(sources.length);
  });
});
