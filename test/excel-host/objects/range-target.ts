import type { Area } from '../../../src/core/grid';
import { LAST_COLUMN, LAST_ROW, cellCount, unbounded } from '../state/areas';
import type { SheetState } from '../state/sheet';
import type { TestWorkbook } from '../test-workbook';
import { invalidArgument, itemNotFound, notModelled } from '../wire/host-error';

const MOST_CELLS = 5_000_000;

/** The area of a sheet that a `Range` of the client stands for. */
export class RangeTarget {
  constructor(
    readonly workbook: TestWorkbook,
    readonly sheet: SheetState,
    readonly area: Area,
    readonly limits: Limits = {},
  ) {
    const { top, left, bottom, right } = area;
    if (top < 1 || left < 1 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) throw invalidArgument('Range');
  }

  part(area: Area): RangeTarget {
    return new RangeTarget(this.workbook, this.sheet, area, this.limits);
  }

  /** Its area, for what must touch every cell of it. */
  bounded(what: string): Area {
    if (unbounded(this.area)) throw notModelled(`${what} whole rows or columns`);
    if (cellCount(this.area) > MOST_CELLS) throw notModelled(`${what} ${cellCount(this.area)} cells`);
    return this.live();
  }

  live(): Area {
    if (this.sheet.deleted) throw itemNotFound('Range');
    return this.area;
  }
}

export interface Limits {
  /** Above so many cells `values`, `formulas` and the like come back as null. */
  readonly nullAbove?: number | undefined;
}
