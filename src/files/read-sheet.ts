import type * as XLSX from '@e965/xlsx';
import type { Area, Grid, Visibility } from '../core/grid';
import { LIMITS } from './limits';
import { readCell } from './read-cell';
import type { SheetParts } from './read-parts';
import { LAST_CELL, type SheetCells, sheetGrid } from './sheet-grid';
import { noWorkbook } from './workbook-fault';

interface SheetOf {
  readonly name: string;
  readonly index: number;
  readonly sheet: XLSX.WorkSheet;
  readonly workbook: XLSX.WorkBook;
  readonly parts: SheetParts;
}

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

/** A sheet of SheetJS as plain data. */
export function readSheet({ name, index, sheet, workbook, parts }: SheetOf): Grid {
  const merges = (sheet['!merges'] ?? []).map(toArea);
  const cells = readCells(sheet, { date1904: workbook.Workbook?.WBProps?.date1904 === true, parts });
  return sheetGrid({
    name,
    visibility: VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
    cells,
    merges,
    rows: sheet['!rows'] ?? [],
    columns: sheet['!cols'] ?? [],
    frozen: parts.frozen,
    protected: parts.protected,
    active: activeTab(workbook) === index,
  });
}

function readCells(sheet: XLSX.WorkSheet, context: { date1904: boolean; parts: SheetParts }): SheetCells {
  const cells: SheetCells = [];
  for (const [address, one] of Object.entries(sheet)) {
    const place = /^([A-Z]+)(\d+)$/.exec(address);
    if (!place) continue;
    const row = Number(place[2]);
    const column = columnNumber(place[1] ?? 'A');
    if (row > LAST_CELL.row || column > LAST_CELL.column) throw noWorkbook(`单元格${address}超出了工作表的范围，文件可能已损坏`);
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

function toArea({ s, e }: XLSX.Range): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

/** Not in SheetJS's types: the view of the workbook's window. */
function activeTab(workbook: XLSX.WorkBook): number | undefined {
  const views = (workbook.Workbook as { WBView?: { activeTab?: number }[] } | undefined)?.WBView;
  return views?.[0]?.activeTab;
}
