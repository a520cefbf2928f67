import type { Source } from './figure';

/** What a cell is expected to hold: the indicator as far as reading needs it. */
export interface ExpectedFigure {
  readonly name: string;
  readonly type: '个数' | '金额' | '比率' | '状态' | '文本' | '日期';
  /** The levels of a 状态. */
  readonly levels: readonly string[];
  readonly measure: string;
  readonly decimals: number;
  readonly blankMeans: '未报' | '零' | '不适用';
}

/** Whose figure it is and where it stands. `unit` is the unit's name, `indicator` the indicator's code. */
export interface FigurePlace {
  readonly source: Source;
  readonly unit: string;
  readonly indicator: string;
}
