import type { Source } from '../figure/figure';
import type { ReceivedFile } from '../form/submission';
import type { CellValue, Grid } from '../grid';
import type { EditedParagraph } from '../narrative/edited-paragraph';
import type { Report } from '../narrative/report';
import type { FixKind } from '../validation/fixes/fix';

/** The layout of the state sheet: 2 has the report and what was rewritten of it. An older one is read, of a newer one it is told. */
export const STATE_SCHEMA = 2;
/** The very hidden sheet of what must travel with the city workbook. */
export const STATE_SHEET = '_月报状态';

/** An input cell of a sheet of ours as it was last written, and the cell of the file that it came from. */
export interface WrittenCell {
  /** Unit code. */
  readonly unit: string;
  readonly indicator: string;
  /** Where it stands in the city workbook. */
  readonly sheet: string;
  readonly cell: string;
  /** What was written there, as text; '' for a blank. */
  readonly text: string;
  readonly from: Source;
}

/** A sheet that Yuebao wrote into the city workbook. `print` is the fingerprint of what it wrote, but for the input cells. */
export interface OwnSheet {
  readonly name: string;
  readonly print: string;
  /** The cells that the print is of: `3:1-5,8;4:2`. */
  readonly cells: string;
}

/** A sheet that Yuebao wrote and somebody gave another name. */
export interface RenamedSheet {
  /** The name under which it was written. */
  readonly was: string;
  /** As it is now. */
  readonly sheet: Grid;
}

/** A figure that the official changed in the city workbook, or a cell that was put right. It holds as long as the file counts that it stands in. */
export interface Correction {
  /** Unit code. */
  readonly unit: string;
  readonly indicator: string;
  readonly from: Source;
  /** Where it was changed. */
  readonly sheet: string;
  readonly cell: string;
  /** What the file says, as text; '' for a blank. */
  readonly came: string;
  readonly now: { readonly value: CellValue; readonly formula?: string; readonly numberFormat?: string };
  /** Set where only the form was put right: it says what it said. */
  readonly fix?: FixKind;
}

/** 状态: what must travel with the city workbook, in its very hidden sheet. */
export interface WorkbookState {
  readonly schema: number;
  /** Counts what Yuebao wrote into this workbook. */
  readonly revision: number;
  /** Period code; '' where none was chosen yet. */
  readonly period: string;
  /** 成文日期 (ISO); '' for the period's last day. */
  readonly date: string;
  /** The files as they were received, all of them. */
  readonly files: readonly ReceivedFile[];
  readonly written: readonly WrittenCell[];
  readonly corrections: readonly Correction[];
  readonly sheets: readonly OwnSheet[];
  /** As it was last written; null where none was. */
  readonly report: Report | null;
  /** What somebody rewrote of it. */
  readonly paragraphs: readonly EditedParagraph[];
}

export const emptyState: WorkbookState = { schema: STATE_SCHEMA, revision: 0, period: '', date: '', files: [], written: [], corrections: [], sheets: [], report: null, paragraphs: [] };

/** 市级工作簿: the open workbook, each of its sheets known for what it is. */
export interface CityWorkbook {
  /** The sheets that a plan rests on, as they are now: all but the user's other ones. */
  readonly asRead: readonly Grid[];
  /** 方案 and the sheets that belong to it, forms among them. */
  readonly scheme: readonly Grid[];
  /** 历史; null where there is none. */
  readonly history: Grid | null;
  /** 采用方式; null where there is none. */
  readonly adoptions: Grid | null;
  /** The city's own 核实说明; null where there is none. */
  readonly explanations: Grid | null;
  readonly state: WorkbookState;
  /** Sheets that Yuebao wrote, as they are now, but that their formulas call renamed ones by the names that they were written under. */
  readonly own: readonly Grid[];
  /** Those of them that somebody gave another name: the user's now, but for what was corrected in them. */
  readonly renamed: readonly RenamedSheet[];
  /** The user's other sheets: never written to. */
  readonly foreign: readonly Grid[];
}
