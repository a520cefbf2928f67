import { type Grid } from '../../src/core/grid';
import type { Finding } from '../../src/core/finding';
import type { Scheme } from '../../src/core/scheme/scheme';
import { readScheme } from '../../src/core/scheme/read-scheme';
import { type Shorthand, sheet } from './grid';

/** The columns of the scheme's sheets, as a person types them. */
export const COLUMNS = {
  单位: ['代码', '名称', '简称', '别名', '曾用名', '起始期', '截止期', '并入', '类别', '参加排名', '次序', '上级'],
  事项: ['编号', '标题', '简称', '目标', '责任单位', '完成时限', '级别'],
  指标: [
    '代码', '事项', '曾用代码', '名称', '类型', '等级', '计量单位', '小数位', '口径', '性质', '来源', '汇总方法',
    '分子', '分母', '公式', '公布目标', '目标比较', '必填', '越大越好', '空白含义', '权数', '舍位',
  ],
  任务: ['单位', '指标', '数值', '起始期', '文号'],
  审核: ['编号', '级别', '公式', '说明', '范围', '适用条件', '停用'],
  叙述: ['事项', '次序', '类型', '条件', '文字'],
  动态: ['日期', '显示日期', '事项', '次序', '文字', '文件名称', '文号'],
  表样: ['工作表', '名称', '适用单位'],
  清单: ['清单', '列', '名称', '类型', '等级', '计量单位', '小数位', '必填', '空白含义'],
} as const;

type Table = keyof typeof COLUMNS;
type Row<Name extends Table> = Partial<Record<(typeof COLUMNS)[Name][number], Shorthand>>;

/** Rows by sheet and column. A sheet that is not given has the rows of the small scheme below; [] empties it. */
export type SchemeTables = { readonly [Name in Table]?: readonly Row<Name>[] } & {
  /** Changes to sheet 方案; null leaves the setting out. */
  readonly 方案?: Readonly<Record<string, Shorthand>>;
  /** The form sheets, in place of 县区月报. */
  readonly forms?: readonly Grid[];
};

const SETTINGS: Readonly<Record<string, Shorthand>> = {
  名称: '民生实事月报',
  代码: 'CS',
  版本: '1',
  地区: '临沂市',
  发布单位: '临沂市卫生健康委员会',
  主送: '市政府办公室',
  报告期类型: '月',
  结账日: null,
  报送截止: '次月5日',
  报告标题: '民生实事{{报告期}}进展情况',
  编号样式: '1.',
  列表样式: '圈码',
  取舍: '四舍五入',
};

/** A county form with a title, a row of header fields, headings in two levels, a body and a footer. */
export const countyForm: Grid = sheet(
  '县区月报',
  [
    ['民生实事进展情况月报表'],
    ['填报单位（盖章）：{{单位}}', null, null, '报告期：{{报告期}}', null, '计量单位：人'],
    ['序号', '事项', '指标', '完成情况', null, null],
    [null, null, null, '任务数', '累计完成', '完成率'],
    [1, '“两癌”检查', '检查人数', '{{两癌.任务数}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}'],
    ['填报人：{{填报人}}', null, '审核人：{{审核人}}', '联系电话：{{联系电话}}', null, '填报日期：{{填报日期}}'],
  ],
  {
    merges: [
      { top: 1, left: 1, bottom: 1, right: 6 },
      { top: 2, left: 1, bottom: 2, right: 3 },
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 4, right: 2 },
      { top: 3, left: 3, bottom: 4, right: 3 },
      { top: 3, left: 4, bottom: 3, right: 6 },
    ],
  },
);

/** A small scheme in which nothing is wrong. */
export const smallScheme = {
  单位: [
    { 代码: 371302, 名称: '兰山区', 类别: '县区' },
    { 代码: 371325, 名称: '费县', 类别: '县区' },
  ],
  事项: [{ 编号: 33, 标题: '“两癌”检查', 简称: '两癌', 目标: '2020年为全市适龄妇女进行“两癌”检查。', 完成时限: '2020-12-31', 级别: '市' }],
  指标: [
    { 代码: '两癌.任务数', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '任务', 公布目标: '40万' },
    { 代码: '两癌.累计完成', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '填报' },
    { 代码: '两癌.完成率', 事项: '两癌', 类型: '比率', 来源: '计算', 分子: '两癌.累计完成', 分母: '两癌.任务数' },
  ],
  任务: [
    { 单位: '兰山区', 指标: '两癌.任务数', 数值: 240000 },
    { 单位: '费县', 指标: '两癌.任务数', 数值: 160000 },
  ],
  审核: [{ 编号: 'A1', 级别: '核实', 公式: '[两癌.累计完成]<=[两癌.任务数]', 说明: '累计完成超过任务数。' }],
  叙述: [{ 事项: 33, 次序: 1, 类型: '条目', 文字: '全市累计检查{{[两癌.累计完成]|0}}人。' }],
  动态: [{ 日期: '2020-04-15', 显示日期: '4月15日', 事项: 33, 次序: 1, 文字: '下发《关于做好“两癌”检查工作的通知》。' }],
  表样: [{ 工作表: '县区月报', 名称: '县区月报', 适用单位: '县区' }],
  清单: [],
} satisfies SchemeTables;

/** The sheets of a scheme workbook. */
export function schemeSheets(tables: SchemeTables = {}): Grid[] {
  const settings = Object.entries({ ...SETTINGS, ...tables.方案 }).filter(([, value]) => value !== null);
  const names = Object.keys(COLUMNS) as Table[];
  const tableSheets = names.flatMap((name) => {
    const rows: readonly Partial<Record<string, Shorthand>>[] = tables[name] ?? smallScheme[name];
    return name === '清单' && rows.length === 0 ? [] : sheet(name, [[...COLUMNS[name]], ...rows.map((row) => COLUMNS[name].map((column) => row[column] ?? null))]);
  });
  return [sheet('方案', [['项目', '内容'], ...settings]), ...tableSheets, ...(tables.forms ?? [countyForm])];
}

export function schemeFindings(tables: SchemeTables = {}): readonly Finding[] {
  return readScheme(schemeSheets(tables), 'scheme.xlsx').findings;
}

/** The scheme that the tables make; throws where it cannot be used. */
export function schemeFrom(tables: SchemeTables = {}): Scheme {
  const { value, findings } = readScheme(schemeSheets(tables), 'scheme.xlsx');
  if (value) return value;
  throw new Error(findings.map(({ code, sheet: of, cell, message }) => `${code} ${of}!${cell} ${message}`).join('\n'));
}
