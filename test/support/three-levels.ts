import type { Figure } from '../../src/core/figure/figure';
import type { ListEntry } from '../../src/core/form/submission';
import type { Scheme } from '../../src/core/scheme/scheme';
import type { Sent } from './gathered';
import { sheet } from './grid';
import { figure, type FigureShorthand } from './scope';
import { schemeFrom, type SchemeTables } from './read-scheme';

/** A county's form with its townships as rows, a total designed in Excel, a figure of its own and a list. */
export const townshipForm = sheet(
  '分乡镇月报',
  [
    ['分乡镇进展情况月报表'],
    ['填报单位：{{单位}}', null, null, '报告期：{{报告期}}'],
    ['序号', '乡镇', '任务数', '累计完成', '完成率', '满意度', '最短天数', '最长天数', '平均收入', '卫生室', '困难', '投资'],
    [1, '{{@单位}}', '{{两癌.任务数}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}', '{{两癌.满意度}}', '{{村.最短}}', '{{村.最长}}', '{{村.收入}}', '{{村.卫生室}}', '{{村.困难}}', '{{村.投资}}'],
    [null, '合计', { value: { kind: 'blank' }, formula: 'SUM(C4:C4)', uncached: true }, { value: { kind: 'blank' }, formula: 'SUM(D4:D4)', uncached: true }],
    ['县本级项目数', '{{项目.个数}}'],
    ['项目清单'],
    ['项目名称', '投资额（万元）'],
    ['{{工程.名称}}', '{{工程.投资}}'],
    ['填报人：{{填报人}}', null, '填报日期：{{填报日期}}'],
  ],
  { merges: [{ top: 1, left: 1, bottom: 1, right: 12 }], columnWidths: { 1: 16, 2: 16 } },
);

/** The same of a development zone, which has no townships. */
export const zoneForm = sheet('开发区月报', [
  ['开发区进展情况月报表'],
  ['填报单位：{{单位}}', null, null, '报告期：{{报告期}}'],
  ['指标', '任务数', '累计完成', '完成率', '满意度', '最短天数', '最长天数', '平均收入', '卫生室', '困难', '投资'],
  ['本区', '{{两癌.任务数}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}', '{{两癌.满意度}}', '{{村.最短}}', '{{村.最长}}', '{{村.收入}}', '{{村.卫生室}}', '{{村.困难}}', '{{村.投资}}'],
  ['填报人：{{填报人}}'],
]);

const TOWNSHIPS = { 甲县: ['甲一镇', '甲二镇', '甲三乡'], 乙县: ['乙一镇', '乙二镇'] } as const;
const townships = Object.entries(TOWNSHIPS).flatMap(([county, names], at) => names.map((name, index) => ({ 代码: `${at + 1}0${index + 1}`, 名称: name, 简称: name, 类别: '乡镇', 上级: county })));

const filledIn = { 类型: '个数', 计量单位: '人', 来源: '填报' } as const;

/** Two counties with townships and a zone without; an indicator for every way of rolling up, a list, a sum shown in 亿元. */
export const threeLevelTables = {
  单位: [
    { 代码: 1, 名称: '甲县', 简称: '甲县', 类别: '县区' },
    { 代码: 2, 名称: '乙县', 简称: '乙县', 类别: '县区' },
    { 代码: 3, 名称: '丙开发区', 简称: '丙区', 类别: '开发区' },
    ...townships,
  ],
  事项: ['两癌', '村', '项目'].map((name, index) => ({ 编号: 33 + index, 标题: name, 简称: name, 目标: `${name}目标。`, 完成时限: '2020-12-31', 级别: '市' })),
  指标: [
    { 代码: '两癌.任务数', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '任务' },
    { 代码: '两癌.累计完成', 事项: '两癌', ...filledIn },
    { 代码: '两癌.完成率', 事项: '两癌', 类型: '比率', 来源: '计算', 分子: '两癌.累计完成', 分母: '两癌.任务数' },
    { 代码: '两癌.满意度', 事项: '两癌', 类型: '比率', 来源: '填报', 汇总方法: '加权平均', 权数: '两癌.累计完成' },
    { 代码: '村.最短', 事项: '村', 类型: '个数', 计量单位: '天', 来源: '填报', 汇总方法: '最小' },
    { 代码: '村.最长', 事项: '村', 类型: '个数', 计量单位: '天', 来源: '填报', 汇总方法: '最大' },
    { 代码: '村.收入', 事项: '村', 类型: '金额', 计量单位: '元', 小数位: 2, 来源: '填报', 汇总方法: '平均' },
    { 代码: '村.卫生室', 事项: '村', 类型: '状态', 等级: '无、有', 来源: '填报', 汇总方法: '单位数' },
    { 代码: '村.困难', 事项: '村', 类型: '文本', 来源: '填报', 汇总方法: '连接', 必填: '否' },
    { 代码: '村.投资', 事项: '村', 类型: '金额', 计量单位: '万元', 小数位: 1, 来源: '填报', 舍位: '0.00亿元' },
    { 代码: '项目.个数', 事项: '项目', 类型: '个数', 计量单位: '个', 来源: '填报' },
  ],
  任务: [...townships.map(({ 名称 }, index) => ({ 单位: 名称, 指标: '两癌.任务数', 数值: 100 + 10 * index })), { 单位: '丙开发区', 指标: '两癌.任务数', 数值: 60 }],
  审核: [],
  叙述: [],
  动态: [],
  清单: [
    { 清单: '工程', 列: '名称', 名称: '项目名称' },
    { 清单: '工程', 列: '投资', 名称: '投资额', 类型: '金额', 计量单位: '万元', 小数位: 1 },
  ],
  表样: [
    { 工作表: '分乡镇月报', 名称: '分乡镇月报', 适用单位: '县区' },
    { 工作表: '开发区月报', 名称: '开发区月报', 适用单位: '开发区' },
  ],
  forms: [townshipForm, zoneForm],
} satisfies SchemeTables;

export function threeLevels(more: SchemeTables = {}): Scheme {
  return schemeFrom({ ...threeLevelTables, ...more });
}

const row = (done: string, rate: string, days: string, income: string, more: Readonly<Record<string, FigureShorthand>> = {}) => ({
  '两癌.累计完成': done, '两癌.满意度': rate, '村.最短': days, '村.最长': `${Number(days) * 2}`, '村.收入': income, '村.卫生室': '有', '村.困难': '空白', '村.投资': '1234.5', ...more,
});

export function entry(of: { readonly row: number; readonly list: string; readonly file: string }, cells: Readonly<Record<string, string>>): ListEntry {
  const figures = Object.entries(cells).map(([name, text], index): [string, Figure] => [`${of.list}.${name}`, figure(text, { sources: [{ file: of.file, sheet: '分乡镇月报', cell: `${'AB'[index] ?? 'C'}${of.row}` }] })]);
  return { row: of.row, figures: new Map(figures) };
}

/** What came: everyone but 乙二镇; one township with an approximate figure, one to which something does not apply. */
export const THREE_LEVELS_SENT: Sent = {
  甲县: {
    figures: { '项目.个数': '3' },
    more: { lists: new Map([['工程', [entry({ row: 11, list: '工程', file: '甲县.xlsx' }, { 名称: '县医院扩建', 投资: '5000' }), entry({ row: 12, list: '工程', file: '甲县.xlsx' }, { 名称: '=1+1', 投资: '0' })]]]) },
  },
  甲一镇: row('80', '0.9', '5', '10000.5', { '村.困难': '人手不足' }),
  甲二镇: row('99', '0.8', '7', '12000'),
  甲三乡: row('0', '不适用', '3', '空白', { '村.卫生室': '无', '村.困难': '路远' }),
  乙县: { figures: { '项目.个数': '0' }, more: { lists: new Map([['工程', [entry({ row: 10, list: '工程', file: '乙县.xlsx' }, { 名称: '防洪堤', 投资: '1234.5' })]]]) } },
  乙一镇: row('70', '0.7', '9', '8000.25'),
  丙开发区: row('60', '1', '2', '20000', { '村.投资': '99.9' }),
};
