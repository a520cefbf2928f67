import { schemeFindingKinds, schemeLints } from '../../../src/core/scheme/lints';
import { readScheme } from '../../../src/core/scheme/read-scheme';
import type { Finding } from '../../../src/core/finding';
import type { Area, Grid } from '../../../src/core/grid';
import { sheet } from '../../support/grid';
import { type SchemeTables, countyForm, schemeFindings, schemeSheets, smallScheme } from '../../support/read-scheme';

const indicators = smallScheme.指标;
const withIndicator = (row: NonNullable<SchemeTables['指标']>[number], more: SchemeTables = {}): SchemeTables => ({ ...more, 指标: [...indicators, row] });
const sentence = (文字: string, 类型 = '条目'): SchemeTables => ({ 叙述: [{ 事项: 33, 类型, 文字 }] });
const target = (目标: string): SchemeTables => ({ 事项: [{ ...smallScheme.事项[0], 目标 }] });
const rule = (row: NonNullable<SchemeTables['审核']>[number]): SchemeTables => ({ 审核: [{ ...smallScheme.审核[0], ...row }] });
const replaced = (row: number, column: number, text: string, from: Grid = countyForm): Grid => ({
  ...from,
  cells: from.cells.map((cells, r) => (r === row - 1 ? Array.from({ length: Math.max(cells?.length ?? 0, column) }, (_, c) => (c === column - 1 ? { value: { kind: 'text' as const, value: text } } : cells?.[c])) : cells)),
});
const secondForm = { 表样: [...smallScheme.表样, { 工作表: '附表', 名称: '附表', 适用单位: '县区' }] };
const secondItem = [...smallScheme.事项, { 编号: 34, 简称: '村医', 目标: '建设村卫生室。' }];
const events = (...rows: NonNullable<SchemeTables['动态']>): SchemeTables => ({ 事项: secondItem, 动态: rows });
const units = (...rows: NonNullable<SchemeTables['单位']>): SchemeTables => ({ 单位: [...smallScheme.单位, ...rows] });
const township = (more: NonNullable<SchemeTables['单位']>[number]): SchemeTables =>
  units({ 代码: 1, 名称: '白沙镇', 类别: '乡镇', ...more }, { 代码: 2, 名称: '市卫健委', 类别: '市本级' });
const projects = [{ 清单: '项目', 列: '名称' }, { 清单: '项目', 列: '投资', 类型: '金额', 计量单位: '万元' }];
/** The small scheme with another form, 分单位表, of two headings and these rows; the counties fill it. */
const rowsForm = (...rows: (readonly (string | null)[])[]): SchemeTables => ({
  表样: [...smallScheme.表样, { 工作表: '分单位表', 名称: '分单位表', 适用单位: '县区' }],
  清单: projects,
  forms: [countyForm, sheet('分单位表', [['填报单位：{{单位}}'], ['名称', '甲栏', '乙栏'], ...rows])],
});
const mergedRows = (area: Area): SchemeTables => {
  const of = rowsForm(['{{项目.名称}}', '{{项目.投资}}']);
  return { ...of, forms: (of.forms ?? []).map((grid) => (grid.name === '分单位表' ? { ...grid, merges: [area] } : grid)) };
};
const projectForm = rowsForm(['{{项目.名称}}', '{{项目.投资}}'], ['{{动态.日期}}', '{{动态.文字}}']);
const weighed = (row: NonNullable<SchemeTables['指标']>[number]): SchemeTables => withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', ...row });
const notice = '召开全市基层卫生健康工作会议，部署工作。';

/** Red: the finding's cell (and tier where it is not the kind's). Green: much the same, and nothing is found. */
interface Case {
  readonly code: string;
  readonly red: SchemeTables | readonly Grid[];
  readonly at: string;
  readonly green: SchemeTables | readonly Grid[];
}

const withHeadings = (name: string, change: (headings: (string | null)[]) => (string | null)[]): Grid[] =>
  schemeSheets().map((grid) => {
    if (grid.name !== name) return grid;
    const [headings = [], ...rest] = grid.cells;
    const texts = change(headings.map((one) => (one && one.value.kind === 'text' ? one.value.value : null)));
    return { ...grid, cells: [texts.map((text) => (text === null ? undefined : { value: { kind: 'text' as const, value: text } })), ...rest] };
  });

const cases: readonly Case[] = [
  { code: 'T001', red: schemeSheets().filter(({ name }) => name !== '表样'), at: '表样!A1 强制', green: {} },
  { code: 'T001', red: schemeSheets().filter(({ name }) => name !== '审核'), at: '审核!A1 核实', green: { 审核: [] } },
  { code: 'T001', red: schemeSheets().filter(({ name }) => name !== '叙述'), at: '叙述!A1 核实', green: { 叙述: [] } },
  { code: 'T001', red: schemeSheets().filter(({ name }) => name !== '动态'), at: '动态!A1 提示', green: { 动态: [] } },
  { code: 'T002', red: withHeadings('任务', (all) => all.map((one) => (one === '数值' ? null : one))), at: '任务!F1', green: withHeadings('任务', (all) => all.map((one) => (one === '数值' ? '数 值*' : one))) },
  { code: 'T003', red: withHeadings('任务', (all) => all.map((one) => (one === '文号' ? null : one))), at: '任务!A1', green: {} },
  { code: 'T004', red: withHeadings('任务', (all) => [...all, '备注']), at: '任务!F1', green: {} },
  { code: 'T005', red: withHeadings('任务', (all) => [...all, '数值']), at: '任务!F1', green: {} },
  { code: 'T006', red: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务数' }] }, at: '任务!C2', green: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: 0 }] } },
  { code: 'T006', red: sentence(''), at: '叙述!E2', green: sentence('', '动态') },
  { code: 'T007', red: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: '24万家' }] }, at: '任务!C2', green: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: '24万人' }] } },
  { code: 'T007', red: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: 1, 起始期: '2020-Q3' }] }, at: '任务!D2', green: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务数', 数值: 1, 起始期: '2020-7' }] } },
  { code: 'T007', red: { 方案: { 报送截止: '下下月5日' } }, at: '方案!B9', green: { 方案: { 报送截止: '期末后3日' } } },
  { code: 'T007', red: { 事项: [{ ...smallScheme.事项[0], 完成时限: '2020年13月' }] }, at: '事项!F2', green: { 事项: [{ ...smallScheme.事项[0], 完成时限: '2020年底前' }] } },
  { code: 'T007', red: { 动态: [{ 日期: '329日', 事项: 33, 文字: notice }] }, at: '动态!A2', green: { 动态: [{ 日期: '2020.3.29', 事项: 33, 文字: notice }] } },
  { code: 'T007', red: { 动态: [{ 日期: '2020-02-30', 事项: 33, 文字: notice }] }, at: '动态!A2', green: { 动态: [{ 日期: '2020-02-29', 事项: 33, 文字: notice }] } },
  { code: 'T007', red: withIndicator({ 代码: '两癌', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无' }), at: '指标!A5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无' }) },
  { code: 'T007', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 汇总方法: '平均数' }), at: '指标!L5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 汇总方法: '合计' }) },
  { code: 'T007', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 公布目标: '5', 目标比较: '区间' }), at: '指标!P5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 公布目标: '5-10' }) },
  { code: 'T008', red: rule({ 公式: '[两癌.累计完成]<=' }), at: '审核!C2', green: rule({ 公式: '[两癌.累计完成]<=1' }) },
  { code: 'T008', red: rule({ 公式: '平方([两癌.累计完成])=1' }), at: '审核!C2', green: rule({ 公式: '上期([两癌.累计完成])=1' }) },
  { code: 'T008', red: sentence('完成{{[两癌.累计完成]|0}人'), at: '叙述!E2', green: sentence('完成{{[两癌.累计完成]|0}}人') },
  { code: 'T009', red: { 方案: { 版本: null } }, at: '方案!A13', green: { 方案: { 主送: null } } },
  { code: 'T009', red: { 方案: { 版本: '' } }, at: '方案!B4', green: { 方案: { 版本: 2 } } },
  { code: 'T010', red: { 方案: { 截至: '次月5日' } }, at: '方案!A14', green: { 方案: { 结账日: 25 } } },
  { code: 'T011', red: schemeSheets().map((grid) => (grid.name === '方案' ? { ...grid, cells: [...grid.cells, sheet('', [['版 本', '2']]).cells[0]] } : grid)), at: '方案!A14', green: {} },
  { code: 'T012', red: { 单位: [...smallScheme.单位, { 代码: '371325', 名称: '沂南县', 类别: '县区' }] }, at: '单位!A4', green: { 单位: [...smallScheme.单位, { 代码: '371321', 名称: '沂南县', 类别: '县区' }] } },
  { code: 'T012', red: { 事项: [...smallScheme.事项, { 编号: '３３', 简称: '村医', 目标: '目标。' }] }, at: '事项!A3', green: { 事项: secondItem } },
  { code: 'T012', red: withIndicator(indicators[1]!), at: '指标!A5', green: {} },
  { code: 'T012', red: { 审核: [...smallScheme.审核, ...smallScheme.审核] }, at: '审核!A3', green: {} },
  { code: 'T012', red: { 任务: [...smallScheme.任务, { 单位: 371302, 指标: '两癌.任务数', 数值: 5 }] }, at: '任务!A4', green: { 任务: [...smallScheme.任务, { 单位: 371302, 指标: '两癌.任务数', 数值: 5, 起始期: '2020-07' }] } },
  { code: 'T013', red: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '经济开发区', 别名: '兰山', 类别: '开发区' }] }, at: '单位!D4', green: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '经济开发区', 别名: '兰山开发区', 类别: '开发区' }] } },
  { code: 'T013', red: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '兰山区', 起始期: '2021-01', 类别: '县区' }] }, at: '单位!B4', green: { 单位: [{ ...smallScheme.单位[0]!, 截止期: '2020-12' }, smallScheme.单位[1]!, { 代码: '1', 名称: '兰山区', 起始期: '2021-01', 类别: '县区' }] } },
  { code: 'T014', red: { 任务: [{ 单位: '蓝山县', 指标: '两癌.任务数', 数值: 5 }] }, at: '任务!A2', green: { 任务: [{ 单位: '兰山', 指标: '两癌.任务数', 数值: 5 }] } },
  { code: 'T014', red: { 单位: [smallScheme.单位[0]!, { ...smallScheme.单位[1]!, 并入: '沂南县' }] }, at: '单位!H3', green: { 单位: [smallScheme.单位[0]!, { ...smallScheme.单位[1]!, 并入: '兰山区' }] } },
  { code: 'T015', red: rule({ 公式: '[两癌.累计完]<=1' }), at: '审核!C2', green: rule({ 公式: '【两癌．累计完成】<=1' }) },
  { code: 'T015', red: target('检查{{目标([两癌.目标])|0万}}人。'), at: '事项!D2', green: target('检查{{目标([两癌.任务数])|0万}}人。') },
  { code: 'T015', red: withIndicator({ 代码: '两癌.率', 事项: '两癌', 类型: '比率', 来源: '计算', 分子: '两癌.累计完成', 分母: '两癌.应查' }), at: '指标!N5', green: withIndicator({ 代码: '两癌.率', 事项: '两癌', 类型: '比率', 来源: '计算', 分子: '两癌.累计完成', 分母: '两癌.任务数' }) },
  { code: 'T015', red: { 任务: [{ 单位: '兰山区', 指标: '两癌.任务', 数值: 5 }] }, at: '任务!B2', green: {} },
  { code: 'T015', red: { forms: [replaced(5, 5, '{{两癌.累积完成}}')] }, at: '县区月报!E5', green: { forms: [replaced(5, 5, '｛｛两癌．累计完成｝｝')] } },
  { code: 'T016', red: { 叙述: [{ 事项: 34, 类型: '条目', 文字: '基层医疗机构正在改造。' }] }, at: '叙述!A2', green: { 叙述: [{ 类型: '段落', 文字: '各县区均已报送。' }] } },
  { code: 'T017', red: rule({ 公式: '[两癌.累计完成]<=任务数' }), at: '审核!C2', green: sentence('{{单位}}截至{{报告期|末M月底}}') },
  {
    code: 'T018',
    red: { 指标: [...indicators, { 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '计算', 公式: '[两癌.乙]+1' }, { 代码: '两癌.乙', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '计算', 公式: 'IF([两癌.甲]>0,1,2)' }] },
    at: '指标!O5',
    green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '计算', 公式: '上期([两癌.甲])+[两癌.累计完成]' }),
  },
  { code: 'T019', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '填报' }), at: '指标!A5 核实', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无' }) },
  { code: 'T019', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '市级' }), at: '指标!A5 提示', green: {} },
  { code: 'T020', red: { forms: [replaced(6, 7, '{{两癌.累计完成}}')] }, at: '县区月报!G6', green: {} },
  { code: 'T021', red: { ...secondForm, forms: [countyForm, sheet('附表', [[null, '完成'], ['两癌', '{{两癌.累计完成}}']])] }, at: '附表!B2', green: { ...secondForm, 表样: [...smallScheme.表样, { 工作表: '附表', 适用单位: '开发区' }], forms: [countyForm, sheet('附表', [[null, '完成'], ['两癌', '{{两癌.累计完成}}']])] } },
  { code: 'T022', red: sentence('为全市40万适龄妇女进行检查。'), at: '叙述!E2 核实', green: sentence('为全市{{目标([两癌.任务数])|0万}}适龄妇女进行检查。') },
  { code: 'T022', red: target('2020年为全市400,000名适龄妇女进行检查。'), at: '事项!D2 提示', green: target('2020年为全市41万名适龄妇女进行检查。') },
  { code: 'T022', red: sentence('其中兰山区２４万人。'), at: '叙述!E2 核实', green: sentence('其中兰山区24万元。') },
  { code: 'T023', red: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '高新区/经开区', 类别: '开发区' }] }, at: '单位!C4', green: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '高新区（经开区）', 类别: '开发区' }] } },
  { code: 'T023', red: { 事项: [{ ...smallScheme.事项[0], 简称: "两癌'" }] }, at: '事项!C2', green: { 事项: secondItem } },
  { code: 'T024', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '金额', 计量单位: '人', 来源: '无' }), at: '指标!G5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '金额', 计量单位: '万元', 来源: '无' }) },
  { code: 'T024', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 来源: '无' }), at: '指标!G5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '文本', 来源: '无' }) },
  { code: 'T025', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '比率', 来源: '计算' }), at: '指标!M5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '比率', 来源: '计算', 公式: '[两癌.累计完成]/[两癌.任务数]/4' }) },
  { code: 'T025', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '比率', 来源: '计算', 分子: '两癌.累计完成' }), at: '指标!N5', green: {} },
  { code: 'T026', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '计算' }), at: '指标!O5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '计算', 公式: '[两癌.累计完成]*2' }) },
  {
    code: 'T027',
    red: { 指标: [...indicators, { 代码: '两癌.在聘', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 性质: '在办' }, { 代码: '两癌.合计', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '计算', 公式: '[两癌.累计完成]+[两癌.在聘]' }] },
    at: '指标!O6',
    green: { 指标: [...indicators, { 代码: '两癌.计划', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 性质: '计划' }, { 代码: '两癌.占比', 事项: '两癌', 类型: '比率', 来源: '计算', 公式: '[两癌.累计完成]/[两癌.计划]' }] },
  },
  {
    code: 'T027',
    red: { 指标: [...indicators, { 代码: '两癌.在聘', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '无', 性质: '在办' }, { 代码: '两癌.率', 事项: '两癌', 类型: '比率', 来源: '计算', 公式: '([两癌.累计完成]+[两癌.在聘])/[两癌.任务数]' }] },
    at: '指标!O6',
    green: {},
  },
  { code: 'T028', red: rule({ 级别: '强制', 公式: '合计([两癌.任务数])>=目标([两癌.任务数])' }), at: '审核!B2', green: rule({ 级别: '核实', 公式: '合计([两癌.任务数])>=目标([两癌.任务数])' }) },
  { code: 'T028', red: rule({ 级别: '强制', 范围: '全市' }), at: '审核!B2', green: rule({ 级别: '强制', 范围: '县区' }) },
  { code: 'T029', red: rule({ 停用: '2020年8月起口径调整' }), at: '审核!G2', green: rule({ 停用: '否' }) },
  { code: 'T030', red: { ...secondForm }, at: '表样!A3', green: { forms: [{ ...countyForm, name: ' 县区月报' }] } },
  { code: 'T031', red: { forms: [sheet('县区月报', [['民生实事月报表']])] }, at: '县区月报!A1', green: {} },
  { code: 'T033', red: { forms: [replaced(6, 7, '{{填报时间}}')] }, at: '县区月报!G6', green: { forms: [replaced(6, 7, '{{填报日期}}')] } },
  { code: 'T033', red: { forms: [replaced(6, 7, '{{填报日期}')] }, at: '县区月报!G6', green: {} },
  { code: 'T034', red: { forms: [replaced(5, 5, '{{两癌.累计完成}}人')] }, at: '县区月报!E5', green: { forms: [replaced(5, 5, ' {{ 两癌.累计完成 }} ')] } },
  { code: 'T035', red: { forms: [replaced(4, 5, '任务数')] }, at: '县区月报!D5', green: {} },
  { code: 'T036', red: { forms: [countyForm, sheet('附表', [['完成', '{{两癌.累计完成}}']])] }, at: '附表!B1', green: { forms: [countyForm, sheet('填表说明', [['各单位于次月5日前报送。']])] } },
  { code: 'T037', red: events({ 日期: '2020-03-25', 显示日期: '3月29日', 事项: 33, 文字: notice }), at: '动态!B2', green: events({ 日期: '2020-03-25', 显示日期: '3月25日', 事项: 33, 文字: notice }) },
  { code: 'T037', red: events({ 日期: '2020-04-15', 事项: 33, 文字: '4月25日下发通知，预计9月底完成。' }), at: '动态!E2', green: events({ 日期: '2020-04-15', 事项: 33, 文字: '4月，15日下发通知，预计9月底完成。' }, { 日期: '2020年6月9日—11日', 事项: 33, 文字: '6月10日赴县区督导。' }) },
  { code: 'T038', red: events({ 日期: '2020-04-24', 事项: 33, 文字: notice }, { 日期: '2020-04-25', 事项: 34, 文字: notice }), at: '动态!A3', green: events({ 日期: '2020-05-12', 事项: 34, 文字: notice }, { 日期: '2020-07-14', 事项: 34, 文字: notice }) },
  { code: 'T039', red: { 事项: secondItem, 指标: [...indicators, { 代码: '两癌.甲', 事项: '村医', 类型: '个数', 计量单位: '人', 来源: '无' }] }, at: '指标!A5', green: { 事项: secondItem, 指标: [...indicators, { 代码: '村医.甲', 事项: 34, 类型: '个数', 计量单位: '人', 来源: '无' }] } },
  { code: 'T040', red: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '沂南县', 类别: '县区', 起始期: '2020-09', 截止期: '2020-08' }] }, at: '单位!F4', green: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '沂南县', 类别: '县区', 起始期: '2020-08', 截止期: '2020-08' }] } },
  { code: 'T041', red: { 任务: [...smallScheme.任务, { 单位: '费县', 指标: '两癌.累计完成', 数值: 1 }, { 单位: '兰山', 指标: '两癌.累计完成', 数值: 1 }] }, at: '任务!B4', green: {} },
  { code: 'T042', red: { 任务: [{ 单位: '费县', 指标: '两癌.任务数', 数值: 1 }] }, at: '指标!K2', green: {} },
  { code: 'T043', red: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '市本级', 类别: '市本级' }] }, at: '单位!I4', green: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '差额', 类别: '调整' }] } },
  { code: 'T044', red: sentence('已经提前完成。', '完成情况'), at: '叙述!E2', green: sentence('{{[两癌.完成率]}}', '完成情况') },
  { code: 'T045', red: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '状态', 来源: '无' }), at: '指标!F5', green: withIndicator({ 代码: '两癌.甲', 事项: '两癌', 类型: '状态', 来源: '无', 等级: '未开工、在建、完工' }) },
  { code: 'T046', red: withIndicator({ 代码: '两癌.覆盖率', 事项: '两癌', 类型: '比率', 来源: '无', 公布目标: 80 }), at: '指标!P5', green: withIndicator({ 代码: '两癌.覆盖率', 事项: '两癌', 类型: '比率', 来源: '无', 公布目标: '80%' }) },
  { code: 'T047', red: { forms: [replaced(5, 5, '{{=两癌.累计完成}}')] }, at: '县区月报!E5 强制', green: {} },
  { code: 'T047', red: { forms: [replaced(5, 6, '{{两癌.完成率}}')] }, at: '县区月报!F5 核实', green: {} },
  { code: 'T048', red: { 表样: [{ 工作表: '填报检查', 适用单位: '县区' }], forms: [{ ...countyForm, name: '填报检查' }] }, at: '填报检查!A1', green: {} },
  { code: 'T049', red: { 表样: [], forms: [] }, at: '表样!A2', green: {} },
  { code: 'T049', red: { 单位: [], 任务: [] }, at: '表样!A2', green: {} },
  { code: 'T049', red: { 表样: [{ ...smallScheme.表样[0], 适用单位: '市本级' }] }, at: '表样!A2', green: { 表样: [{ ...smallScheme.表样[0], 适用单位: '市本级、县区' }] } },
  { code: 'T050', red: { forms: [replaced(2, 1, '填报单位（盖章）：')] }, at: '县区月报!A1', green: { forms: [replaced(2, 1, '{{单位}}')] } },
  { code: 'T051', red: township({ 上级: '白沙镇' }), at: '单位!L4', green: township({ 上级: '兰山区' }) },
  { code: 'T051', red: township({ 上级: '市卫健委' }), at: '单位!L4', green: township({ 上级: null }) },
  { code: 'T051', red: units({ 代码: '1', 名称: '甲镇', 类别: '乡镇', 上级: '乙镇' }, { 代码: '2', 名称: '乙镇', 类别: '乡镇', 上级: '甲镇' }), at: '单位!L5', green: units({ 代码: '1', 名称: '甲镇', 类别: '乡镇', 上级: '乙镇' }, { 代码: '2', 名称: '乙镇', 类别: '乡镇', 上级: '费县' }) },
  { code: 'T051', red: units({ 代码: '1', 名称: '老区', 类别: '县区', 截止期: '2019-12' }, { 代码: '2', 名称: '新镇', 类别: '乡镇', 起始期: '2020-01', 上级: '老区' }), at: '单位!L5', green: units({ 代码: '1', 名称: '老区', 类别: '县区', 截止期: '2020-01' }, { 代码: '2', 名称: '新镇', 类别: '乡镇', 起始期: '2020-01', 截止期: '2020-01', 上级: '老区' }) },
  { code: 'T051', red: units({ 代码: '1', 名称: '老区', 类别: '县区', 截止期: '2020-08' }, { 代码: '2', 名称: '新镇', 类别: '乡镇', 上级: '老区' }), at: '单位!L5 核实', green: units({ 代码: '1', 名称: '老区', 类别: '县区', 截止期: '2020-08' }, { 代码: '2', 名称: '新镇', 类别: '乡镇', 截止期: '2020-08', 上级: '老区' }) },
  { code: 'T063', red: units({ 代码: '1', 名称: '老镇', 类别: '乡镇', 并入: '兰山区' }), at: '单位!H4', green: units({ 代码: '1', 名称: '老镇', 类别: '乡镇', 截止期: '2020-06', 并入: '兰山区' }) },
  { code: 'T063', red: units({ 代码: '1', 名称: '老镇', 类别: '乡镇', 截止期: '2020-06', 并入: '老镇' }), at: '单位!H4', green: units({ 代码: '1', 名称: '老镇', 类别: '乡镇', 截止期: '2020-06' }) },
  { code: 'T014', red: township({ 上级: '没有的县' }), at: '单位!L4', green: township({ 上级: '371325' }) },
  { code: 'T052', red: rowsForm(['{{@单位}}', null, null]), at: '分单位表!A3', green: rowsForm(['{{@单位}}', '{{两癌.任务数}}', null]) },
  { code: 'T052', red: rowsForm(['{{@单位}}', '{{两癌.任务数}}', '{{项目.名称}}']), at: '分单位表!C3', green: rowsForm(['{{@单位}}', '{{两癌.任务数}}', '{{两癌.累计完成}}']) },
  { code: 'T052', red: rowsForm(['{{@单位}}', '{{两癌.任务数}}'], ['{{@单位}}', '{{两癌.累计完成}}']), at: '分单位表!A4', green: rowsForm(['{{＠ 单位}}', '{{两癌.任务数}}', '{{两癌.累计完成}}'], ['合计']) },
  { code: 'T052', red: rowsForm(['{{项目.名称}}', '{{动态.文字}}']), at: '分单位表!B3', green: rowsForm(['{{项目.名称}}', '{{项目.投资}}'], ['{{动态.日期}}', '{{动态.文字}}']) },
  { code: 'T052', red: rowsForm(['{{项目.名称}}'], ['{{项目.投资}}']), at: '分单位表!A4', green: rowsForm(['{{项目.名称}}', '{{项目.投资}}']) },
  { code: 'T053', red: rowsForm(['{{项目.名称}}', '{{项目.到位}}']), at: '分单位表!B3', green: rowsForm(['{{项目.名称}}', '{{项目.投资}}']) },
  { code: 'T053', red: rowsForm(['{{动态.日期}}', '{{动态.内容}}']), at: '分单位表!B3', green: rowsForm(['{{动态.日期}}', '{{动态.文字}}']) },
  { code: 'T054', red: { 清单: projects }, at: '清单!A2', green: rowsForm(['{{项目.名称}}']) },
  { code: 'T055', red: weighed({ 汇总方法: '加权平均' }), at: '指标!U5', green: weighed({ 汇总方法: '加权平均', 权数: '两癌.任务数' }) },
  { code: 'T055', red: weighed({ 汇总方法: '加权平均', 权数: '两癌.人口' }), at: '指标!U5', green: weighed({ 汇总方法: '加权平均', 权数: '[两癌.任务数]' }) },
  { code: 'T055', red: weighed({ 汇总方法: '加权平均', 权数: '两癌.完成率' }), at: '指标!U5', green: weighed({ 汇总方法: '最大' }) },
  { code: 'T055', red: weighed({ 汇总方法: '最小', 权数: '两癌.任务数' }), at: '指标!U5 核实', green: weighed({ 汇总方法: '平均' }) },
  { code: 'T056', red: weighed({ 舍位: '0.00亿元' }), at: '指标!V5', green: weighed({ 舍位: '0.00万人' }) },
  { code: 'T056', red: weighed({ 舍位: '两位小数' }), at: '指标!V5', green: weighed({ 舍位: '０．０万' }) },
  { code: 'T056', red: weighed({ 舍位: '0.00%' }), at: '指标!V5', green: weighed({ 舍位: '0' }) },
  { code: 'T056', red: weighed({ 舍位: '0.0万人', 汇总方法: '最大' }), at: '指标!V5', green: weighed({ 舍位: '0.0万人', 汇总方法: '合计' }) },
  { code: 'T057', red: weighed({ 汇总方法: '连接' }), at: '指标!L5', green: weighed({ 汇总方法: '单位数' }) },
  { code: 'T057', red: weighed({ 类型: '文本', 计量单位: null, 汇总方法: '平均' }), at: '指标!L5', green: weighed({ 类型: '文本', 计量单位: null, 汇总方法: '连接' }) },
  { code: 'T057', red: weighed({ 类型: '比率', 计量单位: null, 汇总方法: '平均' }), at: '指标!L5', green: weighed({ 类型: '比率', 计量单位: null, 汇总方法: '最小' }) },
  { code: 'T058', red: { ...projectForm, ...sentence('投资{{[项目.投资]|0}}万元。') }, at: '叙述!E2', green: { ...projectForm, ...sentence('{{行数(项目)|0}}个项目，投资{{SUM([项目.投资])|0}}万元。') } },
  { code: 'T058', red: { ...projectForm, ...rule({ 公式: '[项目.投资]<=1', 范围: '全市', 级别: '提示' }) }, at: '审核!C2', green: { ...projectForm, ...rule({ 公式: '[项目.投资]<=1' }) } },
  { code: 'T058', red: { ...projectForm, ...rule({ 公式: '[项目.名称]=[动态.文字]' }) }, at: '审核!C2', green: { ...projectForm, ...rule({ 公式: '[项目.投资]<=SUM([项目.投资])' }) } },
  { code: 'T059', red: { 清单: [{ 清单: '两癌', 列: '名称' }] }, at: '清单!A2', green: projectForm },
  { code: 'T060', red: { 方案: { 上报方案: 'SHENG' } }, at: '方案!B14', green: { 方案: { 上报方案: 'SHENG', 上报单位: '3713' } } },
  { code: 'T061', red: rowsForm(['{{@单位}}', '{{两癌.任务数}}']), at: '单位!I2', green: { ...rowsForm(['{{@单位}}', '{{两癌.任务数}}']), 单位: [{ 代码: 1, 名称: '甲镇', 类别: '乡镇', 上级: '兰山区' }, { 代码: 371302, 名称: '兰山区', 类别: '县区' }] } },
  { code: 'T062', red: mergedRows({ top: 2, left: 1, bottom: 3, right: 1 }), at: '分单位表!A2', green: mergedRows({ top: 3, left: 2, bottom: 3, right: 3 }) },
  { code: 'T064', red: sentence('名列第{{排名([两癌.完成率])|0}}。'), at: '叙述!E2', green: rule({ 公式: '排名([两癌.完成率])<=3', 级别: '提示' }) },
  { code: 'T065', red: sentence('居前的是{{前几名([两癌.完成率],0)}}。'), at: '叙述!E2', green: sentence('居前的是{{前几名([两癌.完成率],3)}}。') },
  { code: 'T065', red: { ...weighed({ 代码: '两癌.困难', 类型: '文本', 计量单位: null }), ...sentence('居后的是{{后几名([两癌.困难],3)}}。') }, at: '叙述!E2', green: sentence('居后的是{{后几名([两癌.任务数],3)}}。') },
  { code: 'T066', red: { ...weighed({ 类型: '金额', 计量单位: '万元' }), ...sentence('共{{上期([两癌.任务数])+ROUND([两癌.甲],0)|0}}。') }, at: '叙述!E2', green: { ...weighed({ 类型: '金额', 计量单位: '万元' }), ...sentence('人均{{[两癌.甲]/[两癌.任务数]-1|0.00}}万元。') } },
  { code: 'T015', red: { ...projectForm, ...sentence('{{SUM([项目.到位])|0}}') }, at: '叙述!E2', green: { ...projectForm, ...sentence('{{COUNTA([项目.名称])|0}}') } },
  { code: 'T015', red: { ...projectForm, ...sentence('{{行数(工程)|0}}') }, at: '叙述!E2', green: { ...projectForm, ...sentence('{{行数(动态)|0}}') } },
  { code: 'T012', red: { ...projectForm, 清单: [...projects, { 清单: '项目', 列: '投资' }] }, at: '清单!B4', green: { ...projectForm, 清单: [...projects, { 清单: '工程', 列: '投资' }] } },
  { code: 'T023', red: { 清单: [{ 清单: '项目', 列: '投资#' }] }, at: '清单!B2', green: { 清单: projects } },
  { code: 'T045', red: { 清单: [{ 清单: '项目', 列: '进度', 类型: '状态' }] }, at: '清单!E2', green: { 清单: [{ 清单: '项目', 列: '进度', 类型: '状态', 等级: '未开工、已开工' }] } },
  { code: 'T043', red: { 单位: [...smallScheme.单位, { 代码: '1', 名称: '甲镇', 类别: '乡镇' }] }, at: '单位!I4', green: { ...rowsForm(['{{@单位}}', '{{两癌.任务数}}']), 单位: [...smallScheme.单位, { 代码: '1', 名称: '甲镇', 类别: '乡镇', 上级: '兰山区' }] } },
  { code: 'T021', red: { ...rowsForm(['{{@单位}}', '{{两癌.累计完成}}'], [null, '{{两癌.任务数}}']), 单位: [...smallScheme.单位, { 代码: '1', 名称: '甲镇', 类别: '乡镇', 上级: '兰山区' }] }, at: '分单位表!B4', green: { ...rowsForm(['{{@单位}}', '{{两癌.任务数}}']), 单位: [...smallScheme.单位, { 代码: '1', 名称: '甲镇', 类别: '乡镇', 上级: '兰山区' }] } },
];

const found = (of: Case['red']): readonly Finding[] => ('length' in of ? readScheme(of, 'scheme.xlsx').findings : schemeFindings(of));
const tierOf = (code: string) => schemeFindingKinds.find((kind) => kind.code === code)?.tier;

describe('the lints of a scheme', () => {
  it.each(cases.map((one) => [one.code, one.at, one] as const))('%s is found at %s', (code, at, { red }) => {
    const places = found(red).filter((finding) => finding.code === code).map(({ sheet: of, cell, tier }) => `${of}!${cell} ${tier}`);
    expect(places).toContain(/ .{2}$/.test(at) ? at : `${at} ${tierOf(code)}`);
  });

  it.each(cases.map((one) => [one.code, one.at, one] as const))('%s is not found where there is nothing wrong (like %s)', (code, _at, { green }) => {
    expect(found(green).filter((finding) => finding.code === code).map(({ message }) => message)).toEqual([]);
  });

  it('are all shown here', () => {
    expect([...new Set(cases.map(({ code }) => code))].sort()).toEqual(schemeFindingKinds.map(({ code }) => code));
  });

  it('have a code of their own each', () => {
    expect(new Set(schemeFindingKinds.map(({ code }) => code)).size).toBe(schemeFindingKinds.length);
    expect(schemeFindingKinds).toHaveLength(schemeLints.length + 12);
  });

  it('name file, sheet and cell in every finding, fill every slot of the message, and give each finding an id of its own', () => {
    for (const findings of cases.map(({ red }) => found(red))) {
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { file, sheet: of, cell, message, next } of findings) {
        expect({ file, of, cell }).toEqual({ file: 'scheme.xlsx', of: expect.stringMatching(/./), cell: expect.stringMatching(/^[A-Z]+[1-9]\d*$/) });
        expect(message.replace(/\{\{.*?\}\}?/g, '')).toMatch(/^[^{}]+。$/);
        expect(next).toMatch(/。$/);
      }
    }
  });

  it('tell two things wrong in one cell apart, and the same thing once', () => {
    const ids = schemeFindings(rule({ 公式: '[两癌.甲]+[两癌.乙]<=[两癌.甲]' })).map(({ code, cell, id }) => ({ code, cell, id }));
    expect(ids).toEqual([{ code: 'T015', cell: 'C2', id: ids[0]?.id }, { code: 'T015', cell: 'C2', id: expect.not.stringMatching(ids[0]?.id ?? '') }]);
  });

  it('make the scheme unusable exactly where one is 强制', () => {
    for (const { red } of cases) {
      const { value, findings } = readScheme('length' in red ? red : schemeSheets(red), 'scheme.xlsx');
      expect(value === null).toBe(findings.some(({ tier }) => tier === '强制'));
    }
  });
});
