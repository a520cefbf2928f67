import { parsePeriod, periodName } from '../core/period';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { IDENTITY_SHEET } from '../core/scheme/own-sheets';
import { readScheme } from '../core/scheme/read-scheme';
import type { Scheme } from '../core/scheme/scheme';
import type { CityWorkbook } from '../core/workbook/city-workbook';
import { heldFiles } from '../core/workbook/held-files';
import { readCityWorkbook } from '../core/workbook/read-city-workbook';
import { bookTitle } from './book-title';
import { isLockFile } from './is-lock-file';
import { isDamaged } from './is-damaged';
import type { Book, CityBook } from './session';

/** What the open workbook is, and what stands in the way of working in it. */
export interface SeenBook {
  readonly book: Book;
  readonly findings: readonly Finding[];
  /** The findings are about Yuebao's own record: it can be given up. */
  readonly damaged: boolean;
}

const SCHEME_SHEET = '方案';

/** Tells by its sheets what the open workbook is. */
export function bookOf(sheets: readonly Grid[]): SeenBook {
  const has = (sheet: string): boolean => sheets.some(({ name }) => name === sheet);
  if (!has(SCHEME_SHEET)) return { book: { kind: has(IDENTITY_SHEET) ? 'form' : 'none' }, findings: [], damaged: false };
  const { value: city, findings } = readCityWorkbook(sheets);
  const forgotten = city ?? readCityWorkbook(sheets, { anew: true }).value;
  const scheme = readScheme(forgotten?.scheme ?? [], '');
  if (!forgotten || !scheme.value) return { book: { kind: 'unusable' }, findings: scheme.findings, damaged: false };
  return { book: { kind: 'city', title: bookTitle(scheme.value), ...carried(forgotten, scheme.value) }, findings: city ? [] : findings, damaged: isDamaged(findings) };
}

function carried({ state }: CityWorkbook, scheme: Scheme): Pick<CityBook, 'period' | 'files'> {
  const period = parsePeriod(state.period, scheme.periods);
  return { period: period ? periodName(period) : '', files: heldFiles(state, scheme).filter(({ file }) => !isLockFile(file)) };
}
