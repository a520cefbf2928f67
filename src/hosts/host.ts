import type { Edit } from '../core/edit';
import type { Grid } from '../core/grid';

/** The port through which every workbook is reached. A host that fails throws a `Fault`. */
export interface Host {
  /** The named sheets, or all of them, in the workbook's order. A name that is not there is left out. */
  read(sheets?: readonly string[]): Promise<Grid[]>;
  /** Applies all edits or none, and returns what takes them back. */
  apply(edits: readonly Edit[]): Promise<Undo>;
}

/** Restores what the edits changed and removes what they added. */
export type Undo = () => Promise<void>;
