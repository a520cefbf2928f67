import type { Template } from '../../expression/template';
import type { Outcome } from '../../finding';
import type { Grid } from '../../grid';
import type { Event, Item } from '../scheme';
import type { Columns } from '../table/column';
import { days, name, order, template, text } from '../table/columns';
import type { Days } from '../table/read-days';
import { readTable } from '../table/read-table';
import { type SchemeRow, become, schemePlace } from '../table/scheme-row';
import { numberOfItem } from './number-of-item';

interface EventFields {
  readonly days: Days | null;
  readonly displayed: string;
  readonly item: string;
  readonly order: number | null;
  readonly text: Template;
  readonly documentTitle: string;
  readonly documentNumber: string;
}

const COLUMNS: Columns<EventFields> = {
  days: days('日期'),
  displayed: text('显示日期'),
  item: name('事项', 'value'),
  order: order('次序'),
  text: template('文字', 'value'),
  documentTitle: text('文件名称'),
  documentNumber: text('文号'),
};

/** Sheet 动态. */
export function readEvents(
  sheets: readonly Grid[],
  file: string,
  items: readonly SchemeRow<Item>[],
): Outcome<SchemeRow<Event>[]> {
  const { value: rows, findings } = readTable({ sheet: '动态', absence: '提示', columns: COLUMNS }, sheets, file);
  const value = rows.map((row) => {
    const { days: found, item, ...rest } = row.value;
    const event = { ...rest, start: found?.start ?? null, end: found?.end ?? null, item: numberOfItem(item, items) };
    return become(row, { ...event, place: schemePlace(row.at('文字')) });
  });
  return { value, findings };
}
