import type { Grid } from '../grid';
import { plainName } from './half-width';
import { readForms } from './sheets/read-forms';

/** The sheets that lay a scheme down; its forms are named in 表样. */
export const SCHEME_SHEETS: readonly string[] = ['方案', '单位', '事项', '指标', '任务', '审核', '叙述', '动态', '清单', '表样'];

/** Of a workbook's sheets those that belong to a scheme in it; none where it has no 方案. */
export function schemeSheetsIn(sheets: readonly Grid[]): readonly Grid[] {
  if (!sheets.some(({ name }) => plainName(name) === '方案')) return [];
  const forms = readForms(sheets, '', new Set()).value.map(({ value }) => value.form.sheet);
  const names = new Set([...SCHEME_SHEETS, ...forms].map(plainName));
  return sheets.filter(({ name }) => names.has(plainName(name)));
}
