import type { Figure } from '../../src/core/figure/figure';
import { notReported } from '../../src/core/figure/figure';
import type { Scope, Value, View } from '../../src/core/expression/scope';

/** How a test writes a figure: a number, a whole figure, or 空白 不适用 未报; any other text is a text figure. `12万元` has a measure. */
export type FigureShorthand = number | string | Figure;

const STATES = { 空白: 'blank', 不适用: 'notApplicable', 未报: 'notReported' } as const;

export function figure(of: FigureShorthand, more: Partial<Figure> = {}): Figure {
  if (typeof of === 'object') return of;
  const base = { measure: '', sources: [] };
  if (of === '空白' || of === '不适用' || of === '未报') return { ...notReported(''), state: STATES[of], ...more };
  const [, number, measure = ''] = /^(-?\d+(?:\.\d+)?)([^\d-][^\d]*)?$/.exec(String(of)) ?? [];
  if (number === undefined) return { ...base, state: 'value', value: null, text: String(of), ...more };
  return { ...base, state: Number(number) === 0 ? 'zero' : 'value', value: number, text: String(of), measure, ...more };
}

export interface ScopeShorthand {
  readonly figures?: Readonly<Record<string, FigureShorthand>>;
  readonly names?: Readonly<Record<string, Value>>;
  readonly targets?: Readonly<Record<string, FigureShorthand>>;
  readonly views?: Partial<Record<View, ScopeShorthand>>;
  readonly unitCounts?: Readonly<Record<string, number>>;
  readonly ranks?: Readonly<Record<string, number>>;
  readonly leaders?: Readonly<Record<string, readonly string[]>>;
  readonly months?: number;
  /** Entries by list, each a table of its columns: { 项目: [{ 投资: 100 }] }. */
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, FigureShorthand>>[]>>;
}

/** A scope made of plain tables. */
export function scope(of: ScopeShorthand = {}): Scope {
  const at = (table: Readonly<Record<string, FigureShorthand>> | undefined, key: string) => {
    const found = table?.[key];
    return found === undefined ? undefined : figure(found);
  };
  return {
    figure: (indicator) => at(of.figures, indicator),
    name: (name) => of.names?.[name],
    view: (view) => (of.views?.[view] ? scope(of.views[view]) : undefined),
    target: (indicator) => at(of.targets, indicator),
    unitCount: (indicator = '') => of.unitCounts?.[indicator],
    rank: (indicator) => of.ranks?.[indicator],
    leaders: (indicator, count, end) => {
      const names = of.leaders?.[indicator];
      return names && (end === '前' ? names.slice(0, count) : [...names].reverse().slice(0, count));
    },
    list: (name) => of.lists?.[name]?.map((entry) => ({ figure: (column) => at(entry, column.slice(name.length + 1)) })),
    elapsedMonths: () => of.months,
  };
}
