import type { Edit } from '../../core/edit';
import type { Grid } from '../../core/grid';
import type { Applied, Host, Intent } from '../host';
import { applyPlan } from './apply-plan';
import { readSheets } from './read-sheets';
import { type Pending, giveUp, pendingJournal, recover } from './recover';

/** The workbook that is open in Excel, through Microsoft's own client. */
export class ExcelHost implements Host {
  read(names?: readonly string[]): Promise<Grid[]> {
    return readSheets(names);
  }

  apply(edits: readonly Edit[], intent: Intent = {}): Promise<Applied> {
    return applyPlan(edits, intent);
  }

  /** What an apply left in the workbook when it was broken off, or can still be undone; null where there is nothing. */
  pending(): Promise<Pending | null> {
    return pendingJournal();
  }

  /** Takes back what `pending` told of. */
  recover(): Promise<void> {
    return recover();
  }

  /** Leaves the workbook as it is and removes the record for undo with all that it kept; for one that is `damaged`, once the user agreed. */
  giveUp(): Promise<void> {
    return giveUp();
  }
}
