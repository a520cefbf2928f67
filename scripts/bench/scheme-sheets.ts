import type { Area, Cell, CellStyle, Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';

export const FORM_SHEET = '县区表';
export const ITEMS = ['健康检查', '村卫生室', '养老床位', '农村改厕', '道路整治', '技能培训'] as const;
const SETTINGS = [['名称', '民生实事月报'], ['代码', 'CS-MSSS'], ['版本', '2020.1'], ['地区', '测试市'], ['发布单位', '测试市有关部门'], ['报告期类型', '月'], ['报告标题', '民生实事进展情况'], ['编号样式', '1.'], ['列表样式', '圈码'], ['取舍', '四舍五入']];
const HEADING: CellStyle = { bold: true, align: 'center', border: 'thin' };
const BODY: CellStyle = { font: '宋体', size: 11, wrap: true, border: 'thin' };

/** A scheme of the sample's size: 36 slots in a form (24 to fill, 6 tasks, 6 rates), 24 rules, as many units as asked for. */
export function schemeSheets(units: number): Grid[] {
  return [
    sheet('方案', [['项目', '内容'], ...SETTINGS]),
    sheet('单位', [['代码', '名称', '简称', '类别', '参加排名', '次序'], ...unitNumbers(units).map((number) => [codeOf(number), `${nameOf(number)}县`, nameOf(number), '县区', '是', String(number)])]),
    sheet('事项', [['编号', '标题', '简称', '目标'], ...ITEMS.map((item, index) => [String(index + 1), item, item, `完成全年${item}任务。`])]),
    sheet('指标', [['代码', '事项', '名称', '类型', '计量单位', '小数位', '口径', '性质', '来源', '汇总方法', '分子', '分母', '必填'], ...ITEMS.flatMap(indicators)]),
    sheet('任务', [['单位', '指标', '数值', '起始期', '文号'], ...unitNumbers(units).flatMap((number) => ITEMS.map((item, index) => [codeOf(number), `${item}.任务数`, String(taskOf(number, index)), '2020-01', '测发〔2020〕1号']))]),
    sheet('审核', [['编号', '级别', '公式', '说明', '范围'], ...ITEMS.flatMap(rules)]),
    sheet('叙述', [['事项', '次序', '类型', '文字'], ...ITEMS.map((item, index) => [String(index + 1), '1', '条目', `全市累计完成{{[${item}.累计完成]|0}}件，完成年度任务的{{[${item}.完成率]|0.00%}}。`])]),
    sheet('表样', [['工作表', '名称', '适用单位'], [FORM_SHEET, '民生实事月报表', '县区']]),
    formSheet(),
  ];
}

/** A unit's task for an item, by their numbers. */
export function taskOf(unit: number, item: number): number {
  return 2000 + ((unit * 131 + item * 977) % 7000);
}

export function nameOf(unit: number): string {
  return `试点${String(unit).padStart(4, '0')}`;
}

function codeOf(unit: number): string {
  return String(370000 + unit);
}

function unitNumbers(units: number): number[] {
  return Array.from({ length: units }, (_, index) => index + 1);
}

function indicators(item: string): string[][] {
  const counted = (name: string, flow: string, source = '填报'): string[] => [`${item}.${name}`, item, `${item}${name}`, '个数', '件', '0', flow, source === '任务' ? '计划' : '实绩', source, '合计', '', '', '是'];
  return [
    counted('任务数', '时点', '任务'),
    counted('本月完成', '当期'),
    counted('累计完成', '累计'),
    [`${item}.完成率`, item, `${item}完成率`, '比率', '%', '2', '累计', '实绩', '计算', '比率', `${item}.累计完成`, `${item}.任务数`, '否'],
    counted('农村完成', '累计'),
    counted('城镇完成', '累计'),
  ];
}

function rules(item: string, index: number): string[][] {
  const of = (name: string): string => `[${item}.${name}]`;
  return [
    [`A${index}`, '核实', `${of('农村完成')}+${of('城镇完成')}=${of('累计完成')}`, '农村、城镇之和应等于累计完成。', '县区'],
    [`B${index}`, '核实', `${of('累计完成')}=上期(${of('累计完成')})+${of('本月完成')}`, '累计完成应等于上月累计加本月完成。', '县区'],
    [`C${index}`, '提示', `${of('完成率')}<=1`, '完成率超过百分之百，应注明超额完成。', '县区'],
    [`D${index}`, '核实', `${of('本月完成')}<=${of('累计完成')}`, '本月完成不应大于累计完成。', '县区'],
  ];
}

/** Three rows an item: what is done with its task and rate, and two parts of it. */
function formSheet(): Grid {
  const rows = ITEMS.flatMap((item, index) => [
    [String(index + 1), item, '完成总数', '件', `{{${item}.任务数}}`, `{{${item}.本月完成}}`, `{{${item}.累计完成}}`, `{{=${item}.完成率}}`],
    ['', '', '其中：农村', '件', '', '', `{{${item}.农村完成}}`, ''],
    ['', '', '其中：城镇', '件', '', '', `{{${item}.城镇完成}}`, ''],
  ]);
  const texts = [
    ['测试市民生实事进展情况月报表'],
    ['填报单位（盖章）：{{单位}}', '', '', '', '报告期：{{报告期}}'],
    ['序号', '事项', '项目', '计量单位', '年度任务数', '完成情况'],
    ['', '', '', '', '', '本月完成', '累计完成', '完成率'],
    ...rows,
    ['填报人：{{填报人}}', '', '审核人：{{审核人}}', '', '填报日期：{{填报日期}}'],
    ['说明：没有发生的填0，不涉及的填“/”。'],
  ];
  const merges: Area[] = ITEMS.flatMap((_, index) => [1, 2].map((column) => ({ top: 5 + index * 3, left: column, bottom: 7 + index * 3, right: column })));
  return { ...sheet(FORM_SHEET, texts), merges: [{ top: 1, left: 1, bottom: 1, right: 8 }, { top: 3, left: 6, bottom: 3, right: 8 }, ...merges] };
}

function sheet(name: string, texts: readonly (readonly string[])[]): Grid {
  const cells = texts.map((row, index) => row.map((text) => cellOf(text, index === 0 ? HEADING : BODY)));
  return { ...emptyGrid(name), cells, columnWidths: { 1: 12, 2: 20, 3: 24 } };
}

function cellOf(text: string, style: CellStyle): Cell {
  return { value: text === '' ? { kind: 'blank' } : { kind: 'text', value: text }, numberFormat: '@', style };
}
