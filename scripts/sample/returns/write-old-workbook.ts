import { type WorkBook, type WorkSheet, utils, write } from '@e965/xlsx';
import { toAddress } from '../../../src/core/address';
import type { Cell, Grid } from '../../../src/core/grid';
import type { Book } from './sheet-surgery';

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** Excel's own number formats by their numbers. Left to itself the library writes those of every workbook that it read before. */
const NUMBER_FORMATS = { 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'm/d/yy', 49: '@' };

/** The book in the binary format of Excel 97, which old offices and WPS (.et) keep: values without formulas, formats and notes. */
export function writeOldWorkbook(book: Book): Promise<Uint8Array> {
  const workbook: WorkBook & { SSF: typeof NUMBER_FORMATS } = {
    SSF: NUMBER_FORMATS,
    SheetNames: book.map(({ name }) => name),
    Sheets: Object.fromEntries(book.map((sheet) => [sheet.name, sheetOf(sheet)])),
    Workbook: { Sheets: book.map(({ visibility }) => ({ Hidden: HIDDEN[visibility] })) },
  };
  const bytes: unknown = write(workbook, { bookType: 'biff8', type: 'array' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no bytes');
  return Promise.resolve(new Uint8Array(bytes));
}

function sheetOf({ cells, merges, columnWidths }: Grid): WorkSheet {
  const rows = cells.map((row) => Array.from(row ?? [], valueOf));
  const sheet = utils.aoa_to_sheet(rows);
  cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      const written: unknown = sheet[toAddress({ row: r + 1, column: c + 1 })];
      if (cell?.numberFormat !== undefined && typeof written === 'object' && written !== null) Object.assign(written, { z: cell.numberFormat });
    }),
  );
  sheet['!merges'] = (merges === 'unknown' ? [] : merges).map(({ top, left, bottom, right }) => ({ s: { r: top - 1, c: left - 1 }, e: { r: bottom - 1, c: right - 1 } }));
  sheet['!cols'] = Object.entries(columnWidths === 'unknown' ? {} : columnWidths).reduce<{ wch: number }[]>((all, [key, wch]) => Object.assign(all, { [Number(key) - 1]: { wch } }), []);
  return sheet;
}

function valueOf(cell: Cell | undefined): string | number | boolean | null {
  const value = cell?.value;
  return value === undefined || value.kind === 'blank' ? null : value.value;
}
