import type { Big } from 'big.js';
import type { Figure, FigureState, Qualifier, Source } from '../figure/figure';
import type { Day, Period } from '../period';

export type ErrorCode = '#DIV/0!' | '#VALUE!' | '#NAME?' | '#NUM!' | '#N/A';

/** What an expression comes to. Arithmetic over a missing value is missing; over an error, that error. */
export type Value =
  | { readonly kind: 'number'; readonly value: Big; readonly measure?: string; readonly qualifier?: Qualifier }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'day'; readonly value: Day }
  | { readonly kind: 'period'; readonly value: Period }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'missing'; readonly state: Exclude<FigureState, 'value' | 'zero'>; readonly indicator: string | null; readonly view?: View }
  | { readonly kind: 'error'; readonly code: ErrorCode };

/** From where the indicators of an expression are seen: 上期, 上年同期, 累计 (the year to this period), 全市, 合计. */
export type View = '上期' | '上年同期' | '累计' | '全市' | '合计';

/** An entry of a 清单 as an expression sees it. `column` is `清单名.列`. */
export interface Entry {
  figure(column: string): Figure | undefined;
  /** The cell that stands for it as a whole, where one does. */
  readonly sources?: readonly Source[];
}

/** What an expression may ask of the round; each stage makes its own. A thing that is not known there is undefined. */
export interface Scope {
  /** `[x]` */
  figure(indicator: string): Figure | undefined;
  /** A bare name: 报告期, 单位, 日期. */
  name(name: string): Value | undefined;
  /** The same question seen from elsewhere, or undefined where that cannot be answered here. */
  view(view: View): Scope | undefined;
  /** 目标([x]): the published target as a figure. */
  target(indicator: string): Figure | undefined;
  /** 单位数(): the units due; 单位数([x]): those that have a figure for x. */
  unitCount(indicator?: string): number | undefined;
  /** 排名([x]): the unit's rank, ties sharing one. */
  rank(indicator: string): number | undefined;
  /** 前几名([x], n) / 后几名([x], n): units' short names in order of rank. */
  leaders(indicator: string, count: number, end: '前' | '后'): readonly string[] | undefined;
  /** The entries of a 清单 in order; undefined where there is no such list here. */
  list?(name: string): readonly Entry[] | undefined;
  /** 序时进度(): months elapsed; divided by 12 by the language. */
  elapsedMonths(): number | undefined;
}
