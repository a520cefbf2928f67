import type { Expression } from '../expression/expression';
import type { Template } from '../expression/template';
import type { Rounding } from '../figure/figure';
import type { Finding, Tier } from '../finding';
import type { Day, PeriodScheme } from '../period';
import type { Form } from './form';
import type { Indicator, IndicatorType, SchemePlace } from './indicator';
import type { Unit, UnitKind } from './unit';

/** 事项: a numbered task of the city with its target sentence. */
export interface Item {
  readonly number: string;
  readonly title: string;
  readonly shortName: string;
  readonly target: Template;
  readonly office: string;
  readonly deadline: Day | null;
  readonly level: string;
}

/** A column of a 清单. `code` is `清单名.列`; a 比率 is a fraction. */
export interface ListColumn {
  readonly code: string;
  readonly name: string;
  readonly type: IndicatorType;
  readonly levels: readonly string[];
  readonly measure: string;
  readonly decimals: number;
  readonly required: boolean;
  readonly blankMeans: '未报' | '零' | '不适用';
  readonly place: SchemePlace;
}

/** 清单: a table of any length that units fill in, such as 动态. */
export interface List {
  readonly name: string;
  readonly columns: readonly ListColumn[];
}

/** 任务: a unit's target for an indicator, from a period on. `value` is a decimal string in the indicator's measure. */
export interface Task {
  /** Unit code. */
  readonly unit: string;
  readonly indicator: string;
  readonly value: string;
  /** Period code; null: from the beginning. */
  readonly from: string | null;
  readonly document: string;
  readonly place: SchemePlace;
}

/** A rule of sheet 审核. It holds where `formula` is true. */
export interface SchemeRule {
  readonly code: string;
  readonly tier: Tier;
  readonly formula: Expression;
  readonly message: string;
  /** Unit kinds it holds for; empty: all units that report one of its indicators. '全市': once, over the city's figures. */
  readonly where: readonly (UnitKind | '全市')[];
  /** When it holds; null: always. */
  readonly when: Expression | null;
  /** The reason and date it is switched off; null: it is on. */
  readonly off: string | null;
  readonly place: SchemePlace;
}

/** 段落: a paragraph; 条目: an entry of a list; 动态: where the item's events stand in the list; 完成情况: derived from a rate. */
export type SentenceKind = '段落' | '条目' | '动态' | '完成情况';

/** A row of sheet 叙述. `item` is the item's number; '' for the report's opening and closing. */
export interface Sentence {
  readonly item: string;
  readonly order: number;
  readonly kind: SentenceKind;
  readonly condition: Expression | null;
  readonly text: Template;
  readonly place: SchemePlace;
}

/** 动态: an event of the city. `start` and `end` are null where it is undated. */
export interface Event {
  readonly item: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** The date as displayed, such as 8月中旬; '' for none. */
  readonly displayed: string;
  readonly order: number | null;
  readonly text: Template;
  readonly documentTitle: string;
  readonly documentNumber: string;
  readonly place: SchemePlace;
}

export type Numbering = '1.' | '一、' | '一是' | '表格';
export type ListStyle = '圈码' | '连写';

/** How long units have: the day `day` of the month `months` after the period's last month, or `days` after its end. */
export type Deadline =
  | { readonly kind: 'day'; readonly months: number; readonly day: number }
  | { readonly kind: 'after'; readonly days: number };

/** 上报: the city's unit code one level up, and that scheme's code and version. */
export interface Upward {
  readonly unit: string;
  readonly scheme: string;
  readonly version: string;
}

/** What sheet 方案 says. */
export interface Settings {
  readonly name: string;
  readonly code: string;
  readonly version: string;
  readonly city: string;
  readonly issuer: string;
  readonly addressee: string;
  readonly periods: PeriodScheme;
  readonly reportTitle: Template;
  readonly numbering: Numbering;
  readonly listStyle: ListStyle;
  readonly rounding: Rounding;
  readonly deadline: Deadline | null;
  /** How this city is one unit of the round one level up; null: it reports to nobody with this form. */
  readonly upward: Upward | null;
}

/** 方案: all that the city defines, in one workbook. Lists keep the order of the sheets; `units` their 次序. */
export interface Scheme extends Settings {
  readonly units: readonly Unit[];
  readonly items: readonly Item[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By name. */
  readonly lists: ReadonlyMap<string, List>;
  readonly tasks: readonly Task[];
  readonly rules: readonly SchemeRule[];
  readonly sentences: readonly Sentence[];
  readonly events: readonly Event[];
  readonly forms: readonly Form[];
  /** The name of the workbook's file, for sources. */
  readonly file: string;
}

/** A scheme with 强制 findings is null: it cannot be used. */
export interface SchemeReading {
  readonly value: Scheme | null;
  readonly findings: readonly Finding[];
}
