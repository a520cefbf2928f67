import type { Outcome } from '../../finding';
import type { Grid } from '../../grid';
import type { Template } from '../../expression/template';
import type { Item } from '../scheme';
import type { Columns } from '../table/column';
import { days, name, template, text } from '../table/columns';
import type { Days } from '../table/read-days';
import { readTable } from '../table/read-table';
import { type SchemeRow, become } from '../table/scheme-row';

interface ItemFields {
  readonly number: string;
  readonly title: string;
  readonly shortName: string;
  readonly target: Template;
  readonly office: string;
  readonly deadline: Days | null;
  readonly level: string;
}

const COLUMNS: Columns<ItemFields> = {
  number: name('编号', 'value'),
  title: text('标题'),
  shortName: name('简称', 'value'),
  target: template('目标', 'value'),
  office: text('责任单位'),
  deadline: days('完成时限'),
  level: text('级别'),
};

/** Sheet 事项. */
export function readItems(sheets: readonly Grid[], file: string): Outcome<SchemeRow<Item>[]> {
  const { value: rows, findings } = readTable({ sheet: '事项', absence: '强制', columns: COLUMNS }, sheets, file);
  return { value: rows.map((row) => become(row, itemOf(row.value))), findings };
}

function itemOf(fields: ItemFields): Item {
  return { ...fields, title: fields.title || fields.shortName, deadline: fields.deadline?.end ?? null };
}
