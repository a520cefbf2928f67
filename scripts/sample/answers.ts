import { type TableRow, type Tables, field } from './tables';

/** What a unit truly has for each indicator, by code: a decimal, a text, `/` for not applicable, '' for nothing. */
export type Answers = ReadonlyMap<string, string>;

const CITY = '市本级';

/** The answers of one unit for August (`figures`) or July (`history`). */
export function answersOf(unit: string, month: 'figures' | 'history', tables: Tables): Answers {
  if (unit === CITY) return tables.pairs(`${month}-city`);
  const row = tables.records(`${month}-counties`).find((one) => field(one, '单位') === unit);
  if (!row) throw new Error(`no ${month} of ${unit}`);
  return new Map(Object.entries(row).filter(([code]) => code !== '单位'));
}

/** The unit's tasks by indicator. */
export function tasksOf(unit: string, tables: Tables): Answers {
  const rows = tables.records('tasks').filter((row: TableRow) => field(row, '单位') === unit);
  return new Map(rows.map((row) => [field(row, '指标'), field(row, '数值')]));
}
