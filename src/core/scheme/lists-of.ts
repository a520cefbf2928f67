import { eventList } from './event-list';
import type { List, ListColumn } from './scheme';

/** A row of sheet 清单: a column, and the list that it belongs to. */
export interface ListRow {
  readonly list: string;
  readonly column: ListColumn;
}

/** The lists by name, in the order of the sheet; 动态 always, with the columns that the sheet declares in place of its own or beside them. */
export function listsOf(rows: readonly ListRow[]): Map<string, List> {
  const lists = new Map<string, List>([[eventList.name, eventList]]);
  for (const { list: name, column } of rows) {
    const columns = lists.get(name)?.columns ?? [];
    const known = columns.some(({ code }) => code === column.code);
    lists.set(name, { name, columns: known ? columns.map((one) => (one.code === column.code ? column : one)) : [...columns, column] });
  }
  return lists;
}
