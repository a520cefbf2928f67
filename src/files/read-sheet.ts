import type * as XLSX from '@e965/xlsx';
import { type Area, type Cell, type Grid, type Visibility, placedCells } from '../core/grid';
import { LIMITS } from './limits';
import { readCell } from './read-cell';
import type { SheetParts } from './read-parts';
import { noWorkbook } from './workbook-fault';

interface SheetOf {
  readonly name: string;
  readonly index: number;
  readonly sheet: XLSX.WorkSheet;
  readonly workbook: XLSX.WorkBook;
  readonly parts: SheetParts;
}

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** XFD1048576, the last cell that a sheet of Excel has. */
const LAST = { row: 1048576, column: 16384 };

/** The sheet as plain data, cut to the cells that hold something: rows that are merely formatted down to 5000 end with the last content. */
export function readSheet({ name, index, sheet, workbook, parts }: SheetOf): Grid {
  const merges = (sheet['!merges'] ?? []).map(toArea);
  const cells = readCells(sheet, { date1904: workbook.Workbook?.WBProps?.date1904 === true, parts });
  const used = usedExtent(cells, merges);
  const { rows, columns } = { rows: sheet['!rows'] ?? [], columns: sheet['!cols'] ?? [] };
  return {
    name,
    visibility: VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
    cells: crop(cells, used),
    merges,
    hiddenRows: numbersOf(rows, (row) => row.hidden === true).filter((row) => row <= used.row),
    hiddenColumns: numbersOf(columns, (column) => column.hidden === true).filter((column) => column <= used.column),
    columnWidths: sizes(columns.slice(0, used.column), (column) => column.width),
    rowHeights: sizes(rows.slice(0, used.row), (row) => row.hpt),
    frozen: parts.frozen,
    validations: 'unknown',
    conditionalFormats: 'unknown',
    protected: parts.protected,
    ...(activeTab(workbook) === index && { active: true as const }),
  };
}

type Cells = (Cell | undefined)[][];

function readCells(sheet: XLSX.WorkSheet, context: { date1904: boolean; parts: SheetParts }): Cells {
  const cells: Cells = [];
  for (const [address, one] of Object.entries(sheet)) {
    const place = /^([A-Z]+)(\d+)$/.exec(address);
    if (!place) continue;
    const row = Number(place[2]);
    const column = columnNumber(place[1] ?? 'A');
    if (row > LAST.row || column > LAST.column) throw noWorkbook(`单元格${address}超出了工作表的范围，文件可能已损坏`);
    const cell = readCell(one as XLSX.CellObject, { date1904: context.date1904, style: context.parts.styleOf(address), isDate: context.parts.isDate(address) });
    if (cell?.value.kind === 'text' && cell.value.value.length > LIMITS.cellText) throw noWorkbook(`单元格${address}的文字超过${LIMITS.cellText}个字符，文件可能已损坏`);
    if (cell) (cells[row - 1] ??= [])[column - 1] = cell;
  }
  return cells;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function usedExtent(cells: Cells, merges: readonly Area[]): { row: number; column: number } {
  const used = { row: 0, column: 0 };
  const reach = (row: number, column: number): void => {
    used.row = Math.max(used.row, row);
    used.column = Math.max(used.column, column);
  };
  for (const { at, cell } of placedCells({ cells })) if (holdsSomething(cell)) reach(at.row, at.column);
  for (const { top, left, bottom, right } of merges) if (cells[top - 1]?.[left - 1]) reach(bottom, right);
  return used;
}

function holdsSomething(cell: Cell): boolean {
  return cell.value.kind !== 'blank' || cell.formula !== undefined || cell.note !== undefined;
}

function crop(cells: Cells, used: { row: number; column: number }): Cells {
  const none: Cells[number] = [];
  return Array.from({ length: used.row }, (_, row) => cells[row]?.slice(0, used.column) ?? none);
}

function toArea({ s, e }: XLSX.Range): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

function numbersOf<Entry>(list: readonly (Entry | undefined)[], holds: (entry: Entry) => boolean): number[] {
  return entriesOf(list).flatMap(([number, entry]) => (holds(entry) ? [number] : []));
}

function sizes<Entry>(list: readonly (Entry | undefined)[], size: (entry: Entry) => number | undefined): Record<number, number> {
  const found: Record<number, number> = {};
  for (const [number, entry] of entriesOf(list)) {
    const value = size(entry);
    if (typeof value === 'number') found[number] = Math.round(value * 100) / 100;
  }
  return found;
}

/** What a sparse list of rows or columns holds, by their numbers. */
function entriesOf<Entry>(list: readonly (Entry | undefined)[]): [number, Entry][] {
  return Object.entries(list).flatMap(([index, entry]): [number, Entry][] => (entry === undefined ? [] : [[Number(index) + 1, entry]]));
}

/** Not in SheetJS's types: the view of the workbook's window. */
function activeTab(workbook: XLSX.WorkBook): number | undefined {
  const views = (workbook.Workbook as { WBView?: { activeTab?: number }[] } | undefined)?.WBView;
  return views?.[0]?.activeTab;
}
