import { Fault } from '../../core/fault';
import { saveBytes } from '../../taskpane/save-bytes';
import type { Maker } from '../../taskpane/maker';
import type { OpenWorkbook } from './open-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves all sheets, the hidden ones too, as a new file. Its name, or the fault that there was. */
export async function saveWorkbook(workbook: OpenWorkbook, maker: Maker): Promise<string | Fault> {
  const { host: { sheets } } = workbook;
  try {
    const name = await fileName(workbook);
    const bytes = await maker.workbook(sheets);
    saveBytes(name, bytes, XLSX);
    workbook.markSaved(sheets);
    return name;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** By the scheme and the period, or as the file that was opened was called. */
async function fileName({ name, host }: OpenWorkbook): Promise<string> {
  const { bookOf } = await import(/* webpackChunkName: "round" */ '../../taskpane/book-of');
  const { book } = bookOf(host.sheets);
  const title = book.kind === 'city' ? `${book.scheme.startsWith(book.city) ? '' : book.city}${book.scheme}${book.period === '' ? '' : `（${book.period}）`}` : name.replace(/\.[^.]*$/, '');
  return `${title.replace(/[<>:"/\\|?*]/g, '_')}.xlsx`;
}
