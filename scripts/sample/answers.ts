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

/** A cell of a list: its column `清单.列`, its row from 0. */
export interface ListedCell {
  readonly code: string;
  readonly index: number;
  readonly text: string;
}

/** What the unit has in lists. */
export function listedOf(unit: string, tables: Tables): ListedCell[] {
  const rows = tables.has('list-entries') ? tables.records('list-entries').filter((row) => field(row, '单位') === unit) : [];
  return rows.map((row) => ({ code: `${field(row, '清单')}.${field(row, '列')}`, index: Number(field(row, '行')) - 1, text: field(row, '填写') }));
}
