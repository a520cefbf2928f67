import { type Cell, cellText, type Grid } from '../grid';
import { plainName } from './half-width';

/** Where a table's headings stand on a sheet: indexes of their row, and of each one's column. */
export interface HeadedTable<Heading extends string> {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<Heading, number>>>;
}

/** How far down a title may push the headings. */
const ROWS_LOOKED_AT = 10;

/** The first row with all of the headings `told`; where none has them, the first row that is not blank. */
export function headedTable<Heading extends string>(grid: Grid, headings: readonly Heading[], told: readonly Heading[]): HeadedTable<Heading> {
  const read = (index: number): Partial<Record<Heading, number>> => {
    const columns: Partial<Record<Heading, number>> = {};
    (grid.cells[index] ?? []).forEach((cell, column) => {
      const heading = headings.find((one) => one === plainName(textOf(cell)));
      if (heading !== undefined) columns[heading] ??= column;
    });
    return columns;
  };
  const found = grid.cells.slice(0, ROWS_LOOKED_AT).findIndex((_, index) => told.every((heading) => read(index)[heading] !== undefined));
  const headingRow = found >= 0 ? found : Math.max(0, grid.cells.findIndex((row) => row?.some((cell) => textOf(cell) !== '')));
  return { headingRow, columns: read(headingRow) };
}

function textOf(cell: Cell | undefined): string {
  return cell ? cellText(cell).trim() : '';
}
