import type { Source } from '../../figure/figure';
import type { CellValue } from '../../grid';

/** 全角数字, 空格, 文本数字, 单位字样 in the cell that are the slot's own, 重算的比率: what can be put right without asking anybody. */
export type FixKind = '全角' | '空格' | '文本数字' | '计量单位' | '重算';

/** A change to one cell of a form that leaves what was meant as it is: offered, never made unasked. */
export interface Fix {
  /** The same for the same cell and kind, as a finding's id. */
  readonly id: string;
  readonly kind: FixKind;
  /** Unit code. */
  readonly unit: string;
  readonly indicator: string;
  /** The indicator as people call it. */
  readonly name: string;
  readonly at: Source;
  /** What the cell shows, and what it would show. */
  readonly before: string;
  readonly after: string;
  /** What is put into the cell. */
  readonly value: CellValue;
  /** Without the leading `=`: of a computed cell, as it was issued; `value` is what it comes to. */
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Ids of findings that it is for. */
  readonly findings: readonly string[];
}
