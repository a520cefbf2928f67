import type { Grid } from '../core/grid';
import { parsePeriod, periodName } from '../core/period';
import { IDENTITY_SHEET } from '../core/scheme/own-sheets';
import { readScheme } from '../core/scheme/read-scheme';
import { readCityWorkbook } from '../core/workbook/read-city-workbook';
import type { Book } from './session';

const SCHEME_SHEET = '方案';

/** What the open workbook is, told by its sheets. */
export function bookOf(sheets: readonly Grid[]): Book {
  if (!sheets.some(({ name }) => name === SCHEME_SHEET)) return { kind: sheets.some(({ name }) => name === IDENTITY_SHEET) ? 'form' : 'none' };
  const { value: city, findings } = readCityWorkbook(sheets);
  if (!city) return { kind: 'unusable', findings };
  const scheme = readScheme(city.scheme, '');
  if (!scheme.value) return { kind: 'unusable', findings: [...findings, ...scheme.findings] };
  const { city: name, name: title, periods } = scheme.value;
  const period = parsePeriod(city.state.period, periods);
  return { kind: 'city', title: `${name}　${title}`, period: period ? periodName(period) : '', files: city.state.files.length };
}
