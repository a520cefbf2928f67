import Big from 'big.js';
import { columnName, fromAddress } from '../core/address';
import { serialDay } from '../core/expression/calendar';
import { isDateFormat } from '../core/figure/date-format';
import { writeDay } from '../core/figure/write-day';
import { writeNumber } from '../core/figure/write-number';
import { type Area, type Cell, type Grid, type Position, cellAt, cellText, extent } from '../core/grid';

/** A cell of a peek; it may stand for several that are merged. */
export interface PeekCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** `label` and `heading`: what the row and the column of the cell in question are called by. */
  readonly kind: 'target' | 'label' | 'heading' | 'other';
}

/** A few rows and columns of a sheet around a cell, those that name it among them. They need not be next to each other. */
export interface Peek {
  /** Letters. */
  readonly columns: readonly string[];
  readonly lines: readonly { readonly row: number; readonly cells: readonly PeekCell[] }[];
}

const MOST_COLUMNS = 4;

/** Null where the address is none. */
export function peekAt(grid: Grid, address: string): Peek | null {
  const at = fromAddress(address);
  if (!at) return null;
  const heading = headingRow(grid, at);
  const labels = labelColumns(grid, at);
  const rows = ascending([heading, at.row - 1, at.row, at.row + 1].filter((row) => row === at.row || (row >= 1 && row <= extent(grid).row)));
  const columns = fewest(ascending([...labels, at.column - 1, at.column, at.column + 1].filter((column) => column === at.column || (column >= 1 && column <= extent(grid).column))), [at.column, ...labels]);
  const kindOf = ({ row, column }: Position): PeekCell['kind'] => {
    if (row === at.row && column === at.column) return 'target';
    if (row === at.row && labels.includes(column)) return 'label';
    return row === heading && column === at.column ? 'heading' : 'other';
  };
  return { columns: columns.map(columnName), lines: rows.map((row) => ({ row, cells: columns.flatMap((column) => peekCell(grid, { row, column }, { rows, columns, kindOf })) })) };
}

interface Window {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  kindOf(at: Position): PeekCell['kind'];
}

/** Of a merged area the first cell that is in the window stands for all; the others are none. */
function peekCell(grid: Grid, at: Position, { rows, columns, kindOf }: Window): PeekCell[] {
  const area = mergeAt(grid, at);
  if (!area) return [{ text: shownText(cellAt(grid, at)), columns: 1, rows: 1, kind: kindOf(at) }];
  const across = columns.filter((column) => column >= area.left && column <= area.right);
  const down = rows.filter((row) => row >= area.top && row <= area.bottom);
  if (across[0] !== at.column || down[0] !== at.row) return [];
  const kinds = down.flatMap((row) => across.map((column) => kindOf({ row, column })));
  const kind = (['target', 'label', 'heading'] as const).find((one) => kinds.includes(one)) ?? 'other';
  return [{ text: textAt(grid, at), columns: across.length, rows: down.length, kind }];
}

/** The nearest row above that has a text over the cell and holds no figures. */
function headingRow(grid: Grid, at: Position): number {
  const above = Array.from({ length: at.row - 1 }, (_, index) => at.row - 1 - index).filter((row) => isWords(textAt(grid, { row, column: at.column })));
  return above.find((row) => !hasFigures(grid, row, at.column)) ?? above[0] ?? 0;
}

function hasFigures({ cells }: Grid, row: number, from: number): boolean {
  return (cells[row - 1] ?? []).some((cell, index) => index + 1 >= from && cell !== undefined && cell.value.kind !== 'blank' && !isWords(shownText(cell)));
}

/** The first and the last text of the row before the cell; what is as short as a measure is neither, where there are others. */
function labelColumns(grid: Grid, at: Position): number[] {
  const left = Array.from({ length: at.column - 1 }, (_, index) => ({ column: index + 1, text: textAt(grid, { row: at.row, column: index + 1 }) })).filter(({ text }) => isWords(text));
  const telling = left.filter(({ text }) => text.trim().length > LONGEST_MEASURE);
  const columns = (telling.length > 0 ? telling : left).map(({ column }) => column);
  return [...new Set([columns[0] ?? 0, columns.at(-1) ?? 0])].filter((column) => column > 0);
}

const LONGEST_MEASURE = 2;

/** No number, with or without a measure behind it. */
function isWords(text: string): boolean {
  return text.trim() !== '' && !/^[近约]?[-\d０-９][\d０-９,.，．%]*[^\d０-９]{0,3}$/.test(text.trim());
}

function fewest(columns: readonly number[], kept: readonly number[]): number[] {
  const shown = [...columns];
  for (const column of [...columns].reverse()) if (shown.length > MOST_COLUMNS && !kept.includes(column)) shown.splice(shown.indexOf(column), 1);
  return shown;
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function textAt(grid: Grid, at: Position): string {
  const area = mergeAt(grid, at);
  return shownText(cellAt(grid, area ? { row: area.top, column: area.left } : at));
}

function mergeAt({ merges }: Grid, { row, column }: Position): Area | undefined {
  return merges === 'unknown' ? undefined : merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** Much as the sheet shows it: percentages and days as such, a number to ten digits. */
function shownText(cell: Cell): string {
  const { value, numberFormat = '' } = cell;
  if (value.kind !== 'number') return cellText(cell);
  const exact = new Big(value.value);
  if (isDateFormat(numberFormat)) {
    const day = serialDay(value.value);
    return day === null ? cellText(cell) : writeDay(day, 'YYYY-MM-DD');
  }
  const [percent] = /0(?:\.0+)?%/.exec(numberFormat) ?? [];
  return percent ? writeNumber(exact, percent, 'halfUp') : exact.round(10).toFixed();
}
