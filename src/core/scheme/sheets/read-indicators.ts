import { type Finding, type Outcome, raise } from '../../finding';
import type { Expression } from '../../expression/expression';
import type { Grid } from '../../grid';
import type { Comparison, Flow, Indicator, IndicatorSource, IndicatorType, Nature, RollupMethod } from '../indicator';
import type { Item } from '../scheme';
import { type Columns, type Entry, rare } from '../table/column';
import { choice, expression, format, indicatorName, list, measure, name, raw, readExpression, text, whole, words, yesNo } from '../table/columns';
import { readTable } from '../table/read-table';
import { type SchemeRow, become, schemePlace } from '../table/scheme-row';
import { quoted, unreadableValue } from '../table/table-findings';
import { readTarget } from './read-target';

interface IndicatorFields {
  readonly code: string;
  readonly item: string;
  readonly formerCode: string;
  readonly name: string;
  readonly type: IndicatorType;
  readonly levels: readonly string[];
  readonly measure: string;
  readonly decimals: number | null;
  readonly flow: Flow;
  readonly nature: Nature;
  readonly source: IndicatorSource;
  readonly method: RollupMethod | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly weight: string;
  readonly roundedAs: string;
  readonly formula: Expression | null;
  readonly target: Entry | null;
  readonly comparison: Comparison | null;
  readonly required: boolean | null;
  readonly largerIsBetter: boolean;
  readonly blankMeans: '未报' | '零' | '不适用';
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': '=', '≥': '≥', '≤': '≤', 区间: '区间', 力争: '力争', 左右: '左右',
  '>=': '≥', '<=': '≤', 等于: '=', 不低于: '≥', 不高于: '≤',
};

const COLUMNS: Columns<IndicatorFields> = {
  code: indicatorName('代码', 'value'),
  item: name('事项', 'value'),
  formerCode: indicatorName('曾用代码'),
  name: text('名称'),
  type: choice<IndicatorType>('类型', words('个数', '金额', '比率', '状态', '文本', '日期'), { need: 'value', otherwise: '个数' }),
  levels: list('等级'),
  measure: measure('计量单位', 'column'),
  decimals: whole('小数位', { least: 0, most: 10 }),
  flow: choice<Flow>('口径', words('累计', '当期', '时点'), { otherwise: '累计' }),
  nature: choice<Nature>('性质', words('实绩', '在办', '计划', '预计'), { otherwise: '实绩' }),
  source: choice<IndicatorSource>('来源', words('填报', '任务', '计算', '市级', '无'), { need: 'column', otherwise: '填报' }),
  method: choice<RollupMethod | null>('汇总方法', words('合计', '比率', '按式', '市级', '不汇总', '加权平均', '最小', '最大', '平均', '单位数', '连接'), { otherwise: null }),
  numerator: indicatorName('分子'),
  denominator: indicatorName('分母'),
  weight: rare(indicatorName('权数')),
  roundedAs: rare(format('舍位')),
  formula: expression('公式'),
  target: raw('公布目标'),
  comparison: choice<Comparison | null>('目标比较', COMPARISONS, { otherwise: null }),
  required: yesNo('必填', null),
  largerIsBetter: yesNo('越大越好', true),
  blankMeans: choice<'未报' | '零' | '不适用'>('空白含义', words('未报', '零', '不适用'), { otherwise: '未报' }),
};

/** Sheet 指标. */
export function readIndicators(
  sheets: readonly Grid[],
  file: string,
  items: readonly SchemeRow<Item>[],
): Outcome<SchemeRow<Indicator>[]> {
  const { value: rows, findings: found } = readTable({ sheet: '指标', absence: '强制', columns: COLUMNS }, sheets, file);
  const findings: Finding[] = [...found];
  const shortNameOf = (typed: string) => items.find(({ value }) => value.number === typed)?.value.shortName ?? typed;
  const value = rows.map((row) => {
    const target = targetOf(row);
    findings.push(...target.findings);
    return become(row, { ...indicatorOf(row), item: shortNameOf(row.value.item), target: target.value });
  });
  return { value, findings };
}

function targetOf({ value, at }: SchemeRow<IndicatorFields>): Outcome<Indicator['target']> {
  if (!value.target) return { value: null, findings: [] };
  const read = readTarget(value.target, { measure: value.measure, comparison: value.comparison });
  if (read.ok) return { value: read.value, findings: [] };
  const slots = { column: '公布目标', text: quoted(value.target.text), problem: read.problem };
  return { value: null, findings: [raise(unreadableValue, slots, { place: at('公布目标') })] };
}

function indicatorOf({ value, at }: SchemeRow<IndicatorFields>): Omit<Indicator, 'item' | 'target'> {
  const { code, type, levels, measure, flow, nature, source, largerIsBetter, blankMeans } = value;
  return {
    code,
    formerCode: value.formerCode || null,
    name: value.name || code.slice(code.indexOf('.') + 1),
    type,
    levels,
    measure,
    decimals: value.decimals ?? { 个数: 0, 金额: 2, 比率: 2, 状态: 0, 文本: 0, 日期: 0 }[type],
    flow,
    nature,
    source,
    method: value.method ?? usualMethod(value),
    numerator: value.numerator || null,
    denominator: value.denominator || null,
    weight: value.weight || null,
    roundedAs: value.roundedAs || null,
    formula: value.formula ?? quotient(value),
    required: value.required ?? (source === '填报' || source === '市级'),
    largerIsBetter,
    blankMeans,
    place: schemePlace(at('代码')),
  };
}

function usualMethod({ type, source }: IndicatorFields): RollupMethod {
  if (source === '市级') return '市级';
  if (type === '比率') return '比率';
  if (type === '状态' || type === '文本' || type === '日期') return '不汇总';
  return source === '计算' ? '按式' : '合计';
}

function quotient({ numerator, denominator }: IndicatorFields): Expression | null {
  if (numerator === '' || denominator === '') return null;
  const read = readExpression(`[${numerator}]/[${denominator}]`);
  return read.ok ? read.value : null;
}
