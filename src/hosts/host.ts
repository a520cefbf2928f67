import type { Content, Edit } from '../core/edit';
import type { CellValue, Grid } from '../core/grid';

/** The port through which every workbook is reached. A host that fails throws a `Fault`. */
export interface Host {
  /** The named sheets, or all of them, in the workbook's order. A name that is not there is left out. */
  read(sheets?: readonly string[]): Promise<Grid[]>;
  /** Applies all edits or none, and returns what takes them back. */
  apply(edits: readonly Edit[], intent?: Intent): Promise<Applied>;
}

/** What an apply rests on, and who is told of it. */
export interface Intent {
  /** The sheets that the edits were made from, as this host read them: refused where one of them has changed since. */
  readonly asRead?: readonly Grid[];
  /** The ids of losses that the user agreed to. */
  readonly consent?: readonly string[];
  readonly progress?: (done: number, total: number) => void;
  /** Asked between the steps: what was done so far is taken back and a `Cancelled` thrown. */
  readonly signal?: AbortSignal;
}

export interface Applied {
  readonly undo: Undo;
  /** Cells where the program that holds the workbook does not show what the edit says. */
  readonly differences: readonly Difference[];
  /** What this host could not do, as sentences for the user. */
  readonly told: readonly string[];
}

/** Restores what the edits changed and removes what they added. */
export type Undo = () => Promise<void>;

export interface Difference {
  readonly sheet: string;
  /** `D6` */
  readonly cell: string;
  readonly written: Content;
  readonly found: CellValue;
}
