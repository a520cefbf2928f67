import * as XLSX from '@e965/xlsx';
import type { Cell, CellStyle, CellValue } from '../core/grid';

/** Days between Excel's two date systems. */
const DAYS_FROM_1904 = 1462;
/** For a cell of type date that has no format of its own. */
const DAY_FORMAT = 'yyyy/m/d';

/** A cell of SheetJS as plain data; undefined for one that holds nothing and looks like nothing. */
export function readCell(one: XLSX.CellObject, seen: { date1904: boolean; style: CellStyle | undefined; isDate: boolean }): Cell | undefined {
  const formula = one.f === undefined || one.f === '' ? undefined : one.f;
  const format = seen.isDate && !isDateFormat(one.z) ? DAY_FORMAT : one.z;
  const value = readValue(one, format, seen.date1904);
  const numberFormat = typeof format === 'string' && format !== 'General' ? format : undefined;
  const note = noteOf(one);
  const cell: Cell = {
    value: formula === undefined && value.kind === 'text' && value.value === '' ? { kind: 'blank' } : value,
    ...(formula !== undefined && { formula }),
    ...(formula !== undefined && one.t === 'z' && { uncached: true as const }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(seen.style && { style: seen.style }),
    ...(note !== undefined && { note }),
  };
  return cell.value.kind === 'blank' && Object.keys(cell).length === 1 ? undefined : cell;
}

function readValue({ t, v, w }: XLSX.CellObject, format: unknown, date1904: boolean): CellValue {
  switch (t) {
    case 'n': {
      const value = Number(v) + (date1904 && isDateFormat(format) ? DAYS_FROM_1904 : 0);
      return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
    }
    case 's':
      return { kind: 'text', value: String(v ?? '') };
    case 'b':
      return { kind: 'boolean', value: v === true };
    case 'e':
      return { kind: 'error', value: w ?? '#VALUE!' };
    case 'd':
    case 'z':
      return { kind: 'blank' };
  }
}

function isDateFormat(format: unknown): boolean {
  return typeof format === 'string' && (XLSX.SSF as { is_date(format: string): boolean }).is_date(format);
}

function noteOf({ c: comments }: XLSX.CellObject): string | undefined {
  return comments && comments.length > 0 ? comments.map((one) => one.t ?? '').join('\n') : undefined;
}
