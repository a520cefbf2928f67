import type { Tier } from '../../../core/finding';
import type { Marked } from './mark-cell';

/** The marks that the pane puts on cells of the open workbook. They are rules of the sheets, and so they are there after a restart too. */
export class ExcelMarks {
  /** Until it was looked for, there may be some of an earlier session. */
  #mayBeThere = true;

  get mayBeThere(): boolean {
    return this.#mayBeThere;
  }

  async mark(sheet: string, cell: string, tier: Tier): Promise<Marked> {
    const { markCell } = await import(/* webpackChunkName: "write" */ './mark-cell');
    this.#mayBeThere = true;
    return markCell(sheet, cell, tier);
  }

  /** The sheets that kept theirs. */
  async clear(): Promise<readonly string[]> {
    const { clearMarks } = await import(/* webpackChunkName: "write" */ './clear-marks');
    const kept = await clearMarks();
    this.#mayBeThere = kept.length > 0;
    return kept;
  }
}
