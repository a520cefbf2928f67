import { type Area, type Grid, type Position, cellAt, cellText } from '../grid';

/** The cells of a form that are filled in, those of its lists apart, and the rows of its header fields. */
export interface FormCells {
  readonly slots: readonly Position[];
  readonly listed: readonly Position[];
  readonly fieldRows: readonly number[];
}

/** What covers a cell that shows nothing: where the text stands that it belongs to. */
type Covering = ReadonlyMap<string, Position>;

/**
 * The merged areas of a form's labels and headings as its texts let them be seen, where a host cannot tell them: a blank
 * under a label with a text of its own beside it belongs to the label above; a blank beside a heading with a text of its
 * own below it belongs to the heading on its left; a text alone in its row goes over the whole table.
 */
export function inferMerges(grid: Grid, { slots, listed, fieldRows }: FormCells): Area[] {
  if (slots.length === 0) return [];
  const firstSlot = Math.min(...slots.map(({ row }) => row));
  const plan = planOf(grid, { slots, listed, top: Math.max(0, ...fieldRows.filter((row) => row < firstSlot)) + 1 });
  const covering = new Map<string, Position>();
  for (let row = plan.top; row <= plan.lastRow; row += 1) {
    if (plan.slotRows.has(row)) coverLabels(plan, row, covering);
    else coverHeadings(plan, row, covering);
  }
  return areasOf(covering);
}

interface Plan {
  readonly shows: (row: number, column: number) => boolean;
  readonly slotRows: ReadonlySet<number>;
  readonly slotColumns: ReadonlySet<number>;
  /** The first row below the header fields. */
  readonly top: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function planOf(grid: Grid, { slots, listed, top }: { readonly slots: readonly Position[]; readonly listed: readonly Position[]; readonly top: number }): Plan {
  const rows = [...slots, ...listed].map(({ row }) => row);
  const columns = slots.map(({ column }) => column);
  return {
    shows: (row, column) => row >= top && cellText(cellAt(grid, { row, column })).trim() !== '',
    slotRows: new Set(rows),
    slotColumns: new Set(columns),
    top,
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns, ...listed.map(({ column }) => column)),
  };
}

function coverLabels({ shows, slotRows, slotColumns, lastColumn }: Plan, row: number, covering: Map<string, Position>): void {
  for (let column = 1; column < lastColumn; column += 1) {
    if (slotColumns.has(column) || shows(row, column) || !slotRows.has(row - 1) || !namedBeside(row, column)) continue;
    const above = anchorAt(row - 1, column, { shows, covering });
    if (above && above.column === column) covering.set(key(row, column), above);
  }

  function namedBeside(at: number, from: number): boolean {
    for (let column = from + 1; column < lastColumn && !slotColumns.has(column); column += 1) if (shows(at, column)) return true;
    return false;
  }
}

function coverHeadings(plan: Plan, row: number, covering: Map<string, Position>): void {
  const { shows, slotRows, firstColumn, lastColumn } = plan;
  const shown = Array.from({ length: lastColumn }, (_, index) => index + 1).filter((column) => shows(row, column));
  const [alone] = shown;
  if (shown.length === 1 && alone !== undefined && alone < firstColumn) {
    for (let column = alone + 1; column <= lastColumn; column += 1) covering.set(key(row, column), { row, column: alone });
    return;
  }
  for (let column = 1; column <= lastColumn; column += 1) {
    if (shows(row, column)) continue;
    const above = slotRows.has(row - 1) ? null : anchorAt(row - 1, column, { shows, covering });
    const left = anchorAt(row, column - 1, { shows, covering });
    if (above && above.column === column) covering.set(key(row, column), above);
    else if (left && left.row === row && namedBelow(plan, row, column) && namedBelow(plan, row, left.column)) covering.set(key(row, column), left);
  }
}

function namedBelow({ shows, slotRows, lastRow }: Plan, row: number, column: number): boolean {
  for (let below = row + 1; below <= lastRow && !slotRows.has(below); below += 1) if (shows(below, column)) return true;
  return false;
}

/** The text that a cell shows as its own, or as part of a merged area. */
function anchorAt(row: number, column: number, { shows, covering }: { readonly shows: Plan['shows']; readonly covering: Covering }): Position | null {
  if (row < 1 || column < 1) return null;
  return shows(row, column) ? { row, column } : (covering.get(key(row, column)) ?? null);
}

function areasOf(covering: Covering): Area[] {
  const areas = new Map<string, Area>();
  for (const [at, anchor] of covering) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const id = key(anchor.row, anchor.column);
    const area = areas.get(id) ?? { top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column };
    areas.set(id, { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) });
  }
  return [...areas.values()];
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
