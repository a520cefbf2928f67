import type { CellWrite, Edit } from '../edit';
import { type Area, type Grid, type Position, cellAt, cellText, extent, placedCells } from '../grid';
import { headedTable } from '../scheme/headed-table';
import { textCell } from '../sheets/cells';
import { HEADING, WORDS } from '../sheets/look';

/** A table of the user's that Yuebao may write rows to. */
export interface TableDesign<Heading extends string> {
  /** What its sheet is called where it is not there yet. */
  readonly sheet: string;
  readonly headings: readonly Heading[];
  /** Those by which the row of headings is known. */
  readonly told: readonly Heading[];
  /** In characters, in the order of the headings. */
  readonly widths: readonly number[];
}

/** What the cells of a row say, by heading. */
export type RowTexts<Heading extends string> = Readonly<Record<Heading, string>>;

export interface WantedRow<Heading extends string> {
  readonly texts: RowTexts<Heading>;
  /** The row of the table, if there is one, that it takes the place of. */
  isFor(texts: RowTexts<Heading>): boolean;
}

/** A row that is there already. */
export interface StandingRow<Heading extends string> {
  /** The sheet's row. */
  readonly row: number;
  readonly texts: RowTexts<Heading>;
}

/** The rows under a table's headings that say something. */
export function rowsOfTable<Heading extends string>(grid: Grid, { headings, told }: Pick<TableDesign<Heading>, 'headings' | 'told'>): StandingRow<Heading>[] {
  const { headingRow, columns } = headedTable(grid, headings, told);
  const rows = Array.from({ length: Math.max(0, extent(grid).row - headingRow - 1) }, (_, index) => headingRow + 2 + index);
  return rows.flatMap((row) => {
    const textOf = (heading: Heading): string => {
      const column = columns[heading];
      return column === undefined ? '' : cellText(cellAt(grid, { row, column: column + 1 })).trim();
    };
    const texts = Object.fromEntries(headings.map((heading) => [heading, textOf(heading)])) as Record<Heading, string>;
    return headings.every((heading) => texts[heading] === '') ? [] : [{ row, texts }];
  });
}

/** The edits by which a table has the rows: a row that is there is rewritten, one that is not comes under the last. All else stays. */
export function writeRows<Heading extends string>(grid: Grid | null, design: TableDesign<Heading>, rows: readonly WantedRow<Heading>[]): Edit[] {
  if (rows.length === 0) return [];
  return grid ? intoTable(grid, design, rows) : newTable(design, rows);
}

function newTable<Heading extends string>({ sheet, headings, widths }: TableDesign<Heading>, rows: readonly WantedRow<Heading>[]): Edit[] {
  const lines = rows.map(({ texts }) => headings.map((heading) => textCell(texts[heading])));
  return [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [headings.map((heading) => textCell(heading, HEADING)), ...lines] },
    { kind: 'columnWidths', sheet, widths: Object.fromEntries(widths.map((width, index) => [index + 1, width])) },
    { kind: 'freeze', sheet, at: { row: 2, column: 1 } },
    { kind: 'print', sheet, orientation: 'landscape', titleRows: { first: 1, last: 1 } },
  ];
}

function intoTable<Heading extends string>(grid: Grid, design: TableDesign<Heading>, rows: readonly WantedRow<Heading>[]): Edit[] {
  const sheet = grid.name;
  const { headingRow, columns, added } = columnsOf(grid, design);
  const standing = rowsOfTable(grid, design);
  const pattern = standing.filter(({ row }) => row > headingRow && !mergesOf(grid).some(({ top, bottom }) => top <= row && row <= bottom)).at(-1)?.row ?? null;
  const last = lastRow(grid, headingRow);
  const own = rows.map((wanted) => ({ wanted, there: standing.find(({ texts }) => wanted.isFor(texts)) }));
  const fresh = own.filter(({ there }) => !there);
  const lines = own.flatMap(({ wanted: { texts }, there }) => design.headings.flatMap((heading): Edit[] => {
    if (there?.texts[heading] === texts[heading]) return [];
    const row = there?.row ?? last + 1 + fresh.findIndex(({ wanted }) => wanted.texts === texts);
    const content = textCell(texts[heading]).content;
    return [{ kind: 'write', sheet, at: cornerOf(grid, { row, column: columns[heading] }), cells: [[{ content, ...(!there && pattern === null && { style: WORDS }) }]] }];
  }));
  const looks: Edit[] = fresh.length > 0 && pattern !== null ? [{ kind: 'copyLook', sheet, from: sheet, rows: [{ first: pattern, last: pattern, to: last + 1, times: fresh.length }] }] : [];
  return [...added.map(([column, heading]): Edit => ({ kind: 'write', sheet, at: { row: headingRow, column }, cells: [[heading]] })), ...looks, ...lines];
}

/** The last row that says anything or is part of a merged cell: what comes under it is in nobody's way. */
function lastRow(grid: Grid, headingRow: number): number {
  const filled = placedCells(grid).flatMap(({ at, cell }) => (cell.formula !== undefined || cellText(cell) !== '' ? [at.row] : []));
  return Math.max(headingRow, ...filled, ...mergesOf(grid).map(({ bottom }) => bottom));
}

/** Where a merged cell holds what it says. */
function cornerOf(grid: Grid, at: Position): Position {
  const over = mergesOf(grid).find(({ top, left, bottom, right }) => top <= at.row && at.row <= bottom && left <= at.column && at.column <= right);
  return over ? { row: over.top, column: over.left } : at;
}

function mergesOf({ merges }: Grid): readonly Area[] {
  return merges === 'unknown' ? [] : merges;
}

interface TableColumns<Heading extends string> {
  /** The sheet's row of headings. */
  readonly headingRow: number;
  /** The sheet's columns. */
  readonly columns: Readonly<Record<Heading, number>>;
  /** Those that the table lacks, beside the others. */
  readonly added: readonly (readonly [column: number, heading: CellWrite])[];
}

function columnsOf<Heading extends string>(grid: Grid, { headings, told }: TableDesign<Heading>): TableColumns<Heading> {
  const { headingRow, columns } = headedTable(grid, headings, told);
  const merged = mergesOf(grid).filter(({ top, bottom }) => top <= headingRow + 1 && headingRow < bottom);
  let next = Math.max(grid.cells[headingRow]?.length ?? 0, ...merged.map(({ right }) => right));
  const added: (readonly [number, CellWrite])[] = [];
  const all = headings.map((heading) => {
    const known = columns[heading];
    if (known !== undefined) return [heading, known + 1] as const;
    next += 1;
    added.push([next, textCell(heading, HEADING)]);
    return [heading, next] as const;
  });
  return { headingRow: headingRow + 1, columns: Object.fromEntries(all) as Record<Heading, number>, added };
}
