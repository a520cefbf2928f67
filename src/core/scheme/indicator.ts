import type { Expression } from '../expression/expression';

/** A cell of the scheme workbook. */
export interface SchemePlace {
  readonly sheet: string;
  readonly cell: string;
}

export type IndicatorType = '个数' | '金额' | '比率' | '状态' | '文本' | '日期';
export type Flow = '累计' | '当期' | '时点';
/** Only 实绩 counts as done. */
export type Nature = '实绩' | '在办' | '计划' | '预计';
/** 填报: typed in a form; 任务: from sheet 任务; 计算: from a formula; 市级: typed in the 市本级 form; 无: nobody reports it yet. */
export type IndicatorSource = '填报' | '任务' | '计算' | '市级' | '无';
/**
 * 合计: sum; 比率: ratio of sums; 按式: the formula on totals; 市级: the city's own figure; 不汇总: kept per unit;
 * 加权平均: mean weighed by 权数; 最小, 最大, 平均: of the units' figures; 单位数: how many units have it; 连接: texts joined.
 */
export type RollupMethod = '合计' | '比率' | '按式' | '市级' | '不汇总' | '加权平均' | '最小' | '最大' | '平均' | '单位数' | '连接';
export type Comparison = '=' | '≥' | '≤' | '区间' | '力争' | '左右';

/** The target that the city published. `upper` is set for 区间 only; decimal strings in the indicator's measure. */
export interface PublishedTarget {
  readonly value: string;
  readonly upper: string | null;
  readonly comparison: Comparison;
}

/** 指标, named 事项.列. A 比率 is a fraction (0.7946), rounded only when written. */
export interface Indicator {
  readonly code: string;
  /** Short name of its item. */
  readonly item: string;
  readonly formerCode: string | null;
  readonly name: string;
  readonly type: IndicatorType;
  /** The levels of a 状态, from lowest to highest. */
  readonly levels: readonly string[];
  readonly measure: string;
  /** As written: of a 比率, those of its percentage (79.46% has 2). */
  readonly decimals: number;
  readonly flow: Flow;
  readonly nature: Nature;
  readonly source: IndicatorSource;
  readonly method: RollupMethod;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** 权数: the indicator whose figures weigh a 加权平均. */
  readonly weight: string | null;
  /** 舍位: the format in which the figure is shown rounded and still adds up, such as `0.00亿元`; null: none. */
  readonly roundedAs: string | null;
  /** For 计算; numerator over denominator where only those are given. */
  readonly formula: Expression | null;
  readonly target: PublishedTarget | null;
  readonly required: boolean;
  readonly largerIsBetter: boolean;
  /** What an empty cell of a form means. */
  readonly blankMeans: '未报' | '零' | '不适用';
  /** Where the scheme defines it: `指标!A5`. */
  readonly place: SchemePlace;
}
