import type { Grid } from '../../grid';

/** The sheets that only a scheme has all of. */
const SHEETS = ['方案', '单位', '指标', '表样'];

/** True for a workbook that lays down what is to be reported, rather than reporting it. */
export function isSchemeWorkbook(sheets: readonly Grid[]): boolean {
  return SHEETS.every((name) => sheets.some((sheet) => sheet.name === name));
}
