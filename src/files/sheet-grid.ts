import type { Area, Cell, Grid, Position, Unknown, Visibility } from '../core/grid';

/** XFD1048576, the last cell that a sheet of Excel has. */
export const LAST_CELL: Position = { row: 1048576, column: 16384 };

export type SheetCells = (Cell | undefined)[][];

/** What a row says of itself; the height is in points. */
export interface RowLook {
  readonly hpt?: number;
  readonly hidden?: boolean;
}

/** What a column says of itself; the width is in characters. */
export interface ColumnLook {
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A sheet as a file has it. `rows` and `columns` are sparse, by number − 1. */
export interface RawSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: SheetCells;
  readonly merges: readonly Area[];
  readonly rows: readonly (RowLook | undefined)[];
  readonly columns: readonly (ColumnLook | undefined)[];
  readonly frozen: Position | null | Unknown;
  readonly protected: boolean | Unknown;
  readonly active: boolean;
}

/** The sheet as plain data, cut to the cells that hold something: rows that are merely formatted down to 5000 end with the last content. */
export function sheetGrid({ name, visibility, cells, merges, rows, columns, frozen, protected: isProtected, active }: RawSheet): Grid {
  const used = usedExtent(cells, merges);
  return {
    name,
    visibility,
    cells: crop(cells, used),
    merges,
    hiddenRows: numbersOf(rows.slice(0, used.row), (row) => row.hidden === true),
    hiddenColumns: numbersOf(columns.slice(0, used.column), (column) => column.hidden === true),
    columnWidths: sizes(columns.slice(0, used.column), (column) => column.width),
    rowHeights: sizes(rows.slice(0, used.row), (row) => row.hpt),
    frozen,
    validations: 'unknown',
    conditionalFormats: 'unknown',
    protected: isProtected,
    ...(active && { active: true as const }),
  };
}

function usedExtent(cells: SheetCells, merges: readonly Area[]): Position {
  let [row, column] = [0, 0];
  cells.forEach((line, index) => {
    const last = lastContent(line);
    if (last > 0) row = index + 1;
    column = Math.max(column, last);
  });
  for (const { top, left, bottom, right } of merges) {
    if (cells[top - 1]?.[left - 1]) [row, column] = [Math.max(row, bottom), Math.max(column, right)];
  }
  return { row, column };
}

/** The number of the last cell of a row that holds something; 0 where none does. Of a wide row most cells are holes. */
function lastContent(line: readonly (Cell | undefined)[]): number {
  if (line.length > 256) return Math.max(0, ...Object.keys(line).map((index) => (holdsSomething(line[Number(index)]) ? Number(index) + 1 : 0)));
  for (let column = line.length; column > 0; column -= 1) if (holdsSomething(line[column - 1])) return column;
  return 0;
}

function holdsSomething(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value.kind !== 'blank' || cell.formula !== undefined || cell.note !== undefined);
}

function crop(cells: SheetCells, { row, column }: Position): SheetCells {
  const none: SheetCells[number] = [];
  return Array.from({ length: row }, (_, index) => {
    const line = cells[index] ?? none;
    return line.length > column ? line.slice(0, column) : line;
  });
}

function numbersOf<Entry>(list: readonly (Entry | undefined)[], holds: (entry: Entry) => boolean): number[] {
  const numbers: number[] = [];
  list.forEach((entry, index) => {
    if (entry !== undefined && holds(entry)) numbers.push(index + 1);
  });
  return numbers;
}

function sizes<Entry>(list: readonly (Entry | undefined)[], size: (entry: Entry) => number | undefined): Record<number, number> {
  const found: Record<number, number> = {};
  list.forEach((entry, index) => {
    const value = entry === undefined ? undefined : size(entry);
    if (typeof value === 'number') found[index + 1] = Math.round(value * 100) / 100;
  });
  return found;
}
