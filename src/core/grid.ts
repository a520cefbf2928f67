/** A property that a host cannot tell. A rule over it is not evaluated rather than passed. */
export type Unknown = 'unknown';

/** The value of a cell as cached by the program that saved it; dates are numbers with a date format. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

/** How a cell looks; colours are RRGGBB, sizes in points. Absent means the host's default. */
export interface CellStyle {
  readonly bold?: true;
  readonly font?: string;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly border?: 'thin';
  /** The cell may be typed in when its sheet is protected. */
  readonly unlocked?: true;
}

export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** True where the formula came without a cached value. */
  readonly uncached?: true;
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  readonly note?: string;
  /** What it showed before it was put right without changing what it says. */
  readonly cameAs?: string;
}

/** One-based row and column: A1 is `{row: 1, column: 1}`. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, one-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'whole' | 'decimal'; readonly minimum: number }
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly title: string;
  readonly message: string;
}

/** Cells of `area` for which `formula` (without `=`, relative to the top left cell) is true take `style`. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly style: CellStyle;
}

/** How a sheet is printed. `titleRows` stand at the head of every page, both numbers included. */
export interface PrintSetup {
  readonly orientation: Orientation;
  /** A4 where it does not say. */
  readonly paper?: 'A4' | 'A3';
  readonly titleRows?: { readonly first: number; readonly last: number };
}

export type Orientation = 'portrait' | 'landscape';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * A sheet as plain data. `cells` is sparse: outer index is row − 1, inner index is column − 1,
 * a hole is a blank cell. Widths are in characters, by column number.
 */
export interface Grid {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[] | Unknown;
  readonly hiddenRows: readonly number[] | Unknown;
  readonly hiddenColumns: readonly number[] | Unknown;
  readonly columnWidths: Readonly<Record<number, number>> | Unknown;
  readonly rowHeights: Readonly<Record<number, number>> | Unknown;
  readonly frozen: Position | null | Unknown;
  readonly validations: readonly Validation[] | Unknown;
  readonly conditionalFormats: readonly ConditionalFormat[] | Unknown;
  readonly protected: boolean | Unknown;
  /** Rows may be put in although the sheet is protected. */
  readonly allowsRows?: true;
  /** The table with filter buttons in its first row. */
  readonly filter?: Area;
  /** Set where the sheet is to be printed one page wide. */
  readonly print?: PrintSetup;
  /** The sheet that is in view when the workbook is opened; at most one has it. */
  readonly active?: true;
}

export const BLANK: Cell = { value: { kind: 'blank' } };

export function cellAt(grid: Grid, position: Position): Cell {
  return grid.cells[position.row - 1]?.[position.column - 1] ?? BLANK;
}

/** The last row and column that hold a cell; 0 and 0 for an empty sheet. */
export function extent(grid: Grid): Position {
  let column = 0;
  for (const row of grid.cells) column = Math.max(column, row?.length ?? 0);
  return { row: grid.cells.length, column };
}

/** A cell and where it stands. */
export interface PlacedCell {
  readonly at: Position;
  readonly cell: Cell;
}

/** The cells that a sheet has, row by row: a sheet with one cell at XFD1048576 has one. */
export function placedCells({ cells }: Pick<Grid, 'cells'>): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const line = cells[row];
    if (line === undefined || line.length === 0) continue;
    for (const column of indexesOf(line)) {
      const cell = line[column];
      if (cell !== undefined) placed.push({ at: { row: row + 1, column: column + 1 }, cell });
    }
  }
  return placed;
}

/** Of a wide row, where it has cells: most of it are holes. */
function indexesOf(line: readonly unknown[]): Iterable<number> {
  return line.length > 256 ? Object.keys(line).map(Number) : line.keys();
}

/** What the cell shows as text, before any number format; '' for a blank. */
export function cellText(cell: Cell): string {
  return cell.value.kind === 'blank' ? '' : String(cell.value.value);
}

/** A sheet with nothing on it, everything about it known. */
export function emptyGrid(name: string, visibility: Visibility = 'visible'): Grid {
  return {
    name,
    visibility,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
    rowHeights: {},
    frozen: null,
    validations: [],
    conditionalFormats: [],
    protected: false,
  };
}
