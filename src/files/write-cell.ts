import type { Cell as ExcelCell, CellValue as ExcelValue } from 'exceljs';
import { cleanText, LONGEST_TEXT } from '../core/clean-text';
import { Fault } from '../core/fault';
import type { Cell, CellValue } from '../core/grid';
import { excelStyle } from './excel-style';

/** Writes a cell: a text as text with format `@`, a formula with its cached value, 0, "" and false among them. */
export function writeCell(target: ExcelCell, cell: Cell): void {
  const isText = cell.formula === undefined && cell.value.kind === 'text';
  const value = excelValue(cell, target.address);
  if (value !== null && value !== '') target.value = value;
  const numFmt = isText ? '@' : cell.numberFormat;
  target.style = { ...excelStyle(cell.style), ...(numFmt === undefined ? {} : { numFmt }) };
  if (cell.note !== undefined) target.note = { texts: [{ text: writableText(cell.note, target.address) }] };
}

function excelValue(cell: Cell, address: string): ExcelValue {
  if (cell.formula === undefined) return plainValue(cell.value, address);
  if (cell.uncached) return { formula: cell.formula, date1904: false };
  const result = cell.value.kind === 'blank' ? '' : plainValue(cell.value, address);
  return { formula: cell.formula, result: result as string, date1904: false };
}

function plainValue(value: CellValue, address: string): string | number | boolean | null | { error: '#N/A' } {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      if (!Number.isFinite(value.value)) throw unwritable(address, `${value.value} 不是数`);
      return value.value;
    case 'text':
      return writableText(value.value, address);
    case 'boolean':
      return value.value;
    case 'error':
      return { error: value.value as '#N/A' };
  }
}

/** In a workbook `_x0041_` means A: an underscore that would begin such a code is itself written as a code. */
function writableText(text: string, address: string): string {
  const clean = cleanText(text);
  if (clean.length > LONGEST_TEXT) throw unwritable(address, `文字有${clean.length}个字符，超过一个单元格能容纳的${LONGEST_TEXT}个`);
  return clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function unwritable(address: string, why: string): Fault {
  return new Fault({ what: `单元格${address}没有写成`, why, next: '请缩短或改正这一内容' });
}
