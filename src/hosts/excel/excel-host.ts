import type { Edit } from '../../core/edit';
import type { Grid } from '../../core/grid';
import type { Applied, Host, Intent } from '../host';
import type { ExcelMarks } from './mark/excel-marks';
import { type Pending, pendingJournal } from './pending-journal';
import { readSheets } from './read-sheets';

/** The workbook that is open in Excel, through Microsoft's own client. What writes is loaded when something is written. */
export class ExcelHost implements Host {
  readonly #marks: ExcelMarks | null;

  /** `marks` are those that are put into this workbook. */
  constructor(marks: ExcelMarks | null = null) {
    this.#marks = marks;
  }

  read(names?: readonly string[]): Promise<Grid[]> {
    return readSheets(names);
  }

  async apply(edits: readonly Edit[], intent: Intent = {}): Promise<Applied> {
    const [{ applyPlan }, { rewritesLooks }] = await Promise.all([import(/* webpackChunkName: "write" */ './apply-plan'), import(/* webpackChunkName: "write" */ './write/targets')]);
    /* What undo brings back with the look of a sheet must be the user's own. */
    if (this.#marks?.mayBeThere && rewritesLooks(edits, intent.asRead ?? [])) await this.#marks.clear();
    return applyPlan(edits, intent);
  }

  /** What an apply left in the workbook when it was broken off, or can still be undone; null where there is nothing. */
  pending(): Promise<Pending | null> {
    return pendingJournal();
  }

  /** Takes back what `pending` told of. */
  async recover(): Promise<void> {
    const { recover } = await import(/* webpackChunkName: "write" */ './recover');
    return recover();
  }

  /** Leaves the workbook as it is and removes the record for undo with all that it kept; for one that is `damaged`, once the user agreed. */
  async giveUp(): Promise<void> {
    const { giveUp } = await import(/* webpackChunkName: "write" */ './recover');
    return giveUp();
  }
}
