import type { Grid, Position } from '../grid';
import type { UnitKind } from './unit';

export type HeaderField = '单位' | '报告期' | '填报人' | '审核人' | '联系电话' | '填报日期';

/** 填报格: the cell of a form where an indicator is filled (or computed, for `{{=…}}`). */
export interface Slot {
  readonly indicator: string;
  readonly at: Position;
  readonly computed: boolean;
  /** The code of the unit whose row it is in, in a form laid out for its sender; null elsewhere, and in a form as designed. */
  readonly unit: string | null;
  /** The texts that name its row, from the outermost to the nearest: 两癌, 检查人数. */
  readonly rowLabels: readonly string[];
  /** The headings over its column, from the topmost down: 完成情况, 累计完成. */
  readonly headings: readonly string[];
}

/** A header field within a cell's text: `before` and `after` are what stands around it, as in 填报人：{{填报人}}. */
export interface HeaderSlot {
  readonly field: HeaderField;
  readonly at: Position;
  readonly before: string;
  readonly after: string;
}

/** The row of a form that stands for each of its units, marked `{{@单位}}` where the unit's name goes. */
export interface UnitRow {
  readonly row: number;
  readonly names: readonly Position[];
}

/** A column of a list in a form: `{{清单名.列}}`, with the headings over it. */
export interface ListSlot {
  /** `清单名.列`. */
  readonly column: string;
  readonly at: Position;
  readonly headings: readonly string[];
}

/** A list in a form: a row of `{{清单名.列}}`, one row an entry, any number of them. `rows` is how many are laid out; 1 as designed. */
export interface ListArea {
  readonly list: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly ListSlot[];
}

/** 表样: a sheet as designed, for the kinds of unit named. `layout` still has its marks. */
export interface Form {
  readonly name: string;
  /** The sheet's name in the scheme and in issued workbooks. */
  readonly sheet: string;
  readonly unitKinds: readonly UnitKind[];
  readonly slots: readonly Slot[];
  readonly headers: readonly HeaderSlot[];
  /** Null: the form is of one unit. */
  readonly unitRow: UnitRow | null;
  readonly lists: readonly ListArea[];
  readonly layout: Grid;
}
