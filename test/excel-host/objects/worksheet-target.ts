import { type SheetState, WHOLE_SHEET } from '../state/sheet';
import type { TestWorkbook } from '../test-workbook';
import { itemNotFound } from '../wire/host-error';
import { type Limits, RangeTarget } from './range-target';

/** The sheet that a `Worksheet` of the client stands for. */
export class WorksheetTarget {
  constructor(
    readonly workbook: TestWorkbook,
    readonly sheet: SheetState,
    readonly limits: Limits,
  ) {}

  live(): SheetState {
    if (this.sheet.deleted) throw itemNotFound('Worksheet');
    return this.sheet;
  }

  range(area = WHOLE_SHEET): RangeTarget {
    return new RangeTarget(this.workbook, this.live(), area, this.limits);
  }
}
