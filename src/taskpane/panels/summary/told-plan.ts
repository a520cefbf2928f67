import type { Decided, FileChange, Overwritten, WorkbookChange } from '../../../core/workbook/workbook-change';
import { STATE_SHEET } from '../../../core/workbook/city-workbook';
import { sameSheet } from '../../../core/sheet-name';
import type { Loss } from '../../../hosts/losses-ahead';

/** 改动清单 as it is told: what is about to be written, before it is. Names of sheets in the order of the workbook. */
export interface ToldPlan {
  readonly added: readonly string[];
  readonly rewritten: readonly string[];
  readonly emptied: readonly string[];
  /** Cells that are to hold something, formulas among them; Yuebao's own record is not counted. */
  readonly cells: number;
  readonly formulas: number;
  /** Figures that the workbook has and that become others. */
  readonly changed: readonly FileChange[];
  /** Work on our sheets that would be gone. */
  readonly overwritten: readonly Overwritten[];
  /** What comes into the user's own sheets, a row each. */
  readonly decided: readonly Decided[];
  /** The user's sheets that stand in the way. */
  readonly conflicts: readonly string[];
  /** What undo could not bring back. */
  readonly losses: readonly Loss[];
  /** Nothing of the user's is touched, and nothing that is there becomes another. */
  readonly harmless: boolean;
}

export function toldPlan({ change, changed }: { readonly change: WorkbookChange; readonly changed: readonly FileChange[] }, losses: readonly Loss[]): ToldPlan {
  const { added, rewritten, emptied, overwritten, decided, conflicts } = change;
  return {
    added: added.filter((sheet) => !conflicts.includes(sheet)),
    rewritten,
    emptied,
    ...writtenIn(change),
    changed,
    overwritten,
    decided,
    conflicts,
    losses,
    harmless: [emptied, changed, overwritten, decided, conflicts, losses].every(({ length }) => length === 0),
  };
}

function writtenIn({ edits }: WorkbookChange): Pick<ToldPlan, 'cells' | 'formulas'> {
  let cells = 0;
  let formulas = 0;
  for (const edit of edits) {
    if (edit.kind !== 'write' || sameSheet(edit.sheet, STATE_SHEET)) continue;
    for (const cell of edit.cells.flat()) {
      if (cell === null || cell.content.kind === 'blank') continue;
      cells += 1;
      if (cell.content.kind === 'formula') formulas += 1;
    }
  }
  return { cells, formulas };
}
