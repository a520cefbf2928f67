import { THIS_WORKBOOK } from '../commands/this-workbook';
import { lastPeriod } from '../core/history/last-period';
import { parsePeriod } from '../core/period';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { IDENTITY_SHEET } from '../core/scheme/own-sheets';
import { schemeSteps } from '../core/scheme/read-scheme';
import { readPeriodCode } from '../core/scheme/table/read-period-code';
import { type Steps, toTheEnd } from '../core/steps';
import { heldFiles } from '../core/workbook/held-files';
import { readCityWorkbook } from '../core/workbook/read-city-workbook';
import { cityBook } from './city-book';
import { isDamaged } from './is-damaged';
import type { Book } from './session';

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
  return toTheEnd(bookSteps(sheets));
}

/** The same in steps. */
export function* bookSteps(sheets: readonly Grid[]): Steps<SeenBook> {
  const has = (sheet: string): boolean => sheets.some(({ name }) => name === sheet);
  if (!has(SCHEME_SHEET)) return { book: { kind: has(IDENTITY_SHEET) ? 'form' : 'none' }, findings: [], damaged: false };
  const { value: city, findings } = readCityWorkbook(sheets);
  yield;
  const forgotten = city ?? readCityWorkbook(sheets, { anew: true }).value;
  const scheme = yield* schemeSteps(forgotten?.scheme ?? [], THIS_WORKBOOK);
  if (!forgotten || !scheme.value) return { book: { kind: 'unusable', findings: scheme.findings }, findings: [], damaged: false };
  const { periods } = scheme.value;
  const laidDown = { scheme: scheme.value, findings: scheme.findings, lastPeriod: forgotten.history && lastPeriod(forgotten.history, (typed) => readPeriodCode(typed, periods)) };
  return { book: cityBook(laidDown, parsePeriod(forgotten.state.period, periods), heldFiles(forgotten.state, scheme.value)), findings: city ? [] : findings, damaged: isDamaged(findings) };
}
