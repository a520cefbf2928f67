/**
 * What became of a cell. Blank (an empty cell of a form that came), zero, not applicable (／ 无 —) and
 * not reported (no form came, or it says 未报) stay four different things up to the totals and the wording.
 */
export type FigureState = 'value' | 'zero' | 'blank' | 'notApplicable' | 'notReported';

/** A qualifier as the cell had it, printed back and never part of a rate. */
export type Qualifier = '近' | '约' | '余' | '多' | '左右' | '以上' | '以下';

/** The cell a figure comes from. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * 数: a value with its unit and where it comes from.
 * `value` is a decimal string without exponent (`"0.853"`), in the measure unit given; null for texts, dates and
 * states and wherever there is no number. `text` is the content of a 文本, 日期 (ISO) or 状态 figure, and for
 * numbers the text of the cell as it was typed.
 */
export interface Figure {
  readonly state: FigureState;
  readonly value: string | null;
  readonly text: string;
  readonly measure: string;
  readonly qualifier?: Qualifier;
  /** `text` is what the cell showed before it was put right. */
  readonly putRight?: true;
  readonly sources: readonly Source[];
}

/** A figure that nobody has reported. */
export function notReported(measure: string): Figure {
  return { state: 'notReported', value: null, text: '', measure, sources: [] };
}

/** True where the figure holds a number that may be calculated with. */
export function isNumeric(figure: Figure | undefined): figure is Figure & { readonly value: string } {
  return figure !== undefined && figure.value !== null;
}

/** 四舍五入, GB/T 8170 (half to even) or 截断. */
export type Rounding = 'halfUp' | 'halfEven' | 'truncate';
