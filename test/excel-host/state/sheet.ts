import type { Area, ConditionalFormat, PrintSetup, Visibility } from '../../../src/core/grid';
import { LAST_COLUMN, LAST_ROW, cellCount, cellsOf } from './areas';
import { EMPTY_CELL, type StoredCell } from './content';

export { LAST_COLUMN, LAST_ROW };

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** What stands on a sheet beside its cells and is not modelled further than that it is there. */
export type Ornament = 'charts' | 'tables' | 'pivotTables' | 'shapes' | 'comments' | 'filterCriteria';

/** A row or a column: its size in points, and whether it is hidden. */
export interface Line {
  readonly size?: number;
  readonly hidden?: true;
}

export interface StoredValidation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface StoredConditionalFormat extends Omit<ConditionalFormat, 'style'> {
  readonly id: string;
  readonly type: string;
  readonly look: Readonly<Record<string, string | number | boolean>>;
  readonly stopIfTrue: boolean;
}

export interface StoredProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

export type PageSetup = Readonly<Record<string, unknown>> & { readonly titleRows?: PrintSetup['titleRows'] };

/** One worksheet as the test host keeps it. Rows and columns count from one. */
export class SheetState {
  visibility: Visibility = 'visible';
  readonly #cells = new Map<number, StoredCell>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  merges: readonly Area[] = [];
  validations: readonly StoredValidation[] = [];
  conditionalFormats: readonly StoredConditionalFormat[] = [];
  protection: StoredProtection | null = null;
  /** The rows and columns that stay in view, from A1 to its lower right corner. */
  frozen: Area | null = null;
  filter: Area | null = null;
  page: PageSetup = {};
  tabColor = '';
  deleted = false;
  readonly ornaments: Record<Ornament, number> = { charts: 0, tables: 0, pivotTables: 0, shapes: 0, comments: 0, filterCriteria: 0 };

  constructor(
    public id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): StoredCell {
    return this.#cells.get(row * LAST_COLUMN + column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: StoredCell): void {
    const empty = cell.content.kind === 'blank' && cell.numberFormat === 'General' && Object.keys(cell.look).length === 0;
    if (empty) this.#cells.delete(row * LAST_COLUMN + column);
    else this.#cells.set(row * LAST_COLUMN + column, cell);
  }

  /** The cells in `area` that are not empty, in no particular order. */
  *stored(area: Area = WHOLE_SHEET): Iterable<{ readonly row: number; readonly column: number; readonly cell: StoredCell }> {
    if (cellCount(area) < this.#cells.size) {
      for (const { row, column } of cellsOf(area)) {
        const cell = this.#cells.get(row * LAST_COLUMN + column);
        if (cell) yield { row, column, cell };
      }
      return;
    }
    for (const [key, cell] of [...this.#cells]) {
      const column = ((key - 1) % LAST_COLUMN) + 1;
      const row = (key - column) / LAST_COLUMN;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }

  /** The smallest area that holds every cell with a content (or, unless `valuesOnly`, a format). */
  used(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const { row, column, cell } of this.stored(within)) {
      if (valuesOnly && cell.content.kind === 'blank') continue;
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }
}
