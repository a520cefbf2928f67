import type { Grid, Position } from '../grid';
import type { UnitKind } from './unit';

export type HeaderField = '单位' | '报告期' | '填报人' | '审核人' | '联系电话' | '填报日期';

/** 填报格: the cell of a form where an indicator is filled (or computed, for `{{=…}}`). */
export interface Slot {
  readonly indicator: string;
  readonly at: Position;
  readonly computed: boolean;
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

/** 表样: a sheet as designed, for the kinds of unit named. `layout` still has its marks. */
export interface Form {
  readonly name: string;
  /** The sheet's name in the scheme and in issued workbooks. */
  readonly sheet: string;
  readonly unitKinds: readonly UnitKind[];
  readonly slots: readonly Slot[];
  readonly headers: readonly HeaderSlot[];
  readonly layout: Grid;
}
