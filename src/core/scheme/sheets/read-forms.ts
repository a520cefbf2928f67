import type { Outcome } from '../../finding';
import { type Grid, emptyGrid } from '../../grid';
import type { FormDraft } from '../draft';
import { readFormSheet } from '../read-form-sheet';
import type { Columns } from '../table/column';
import { choices, text } from '../table/columns';
import { findSheet, readTable } from '../table/read-table';
import { type SchemeRow, become } from '../table/scheme-row';
import type { UnitKind } from '../unit';
import { UNIT_KINDS } from './read-units';

interface FormFields {
  readonly sheet: string;
  readonly name: string;
  readonly unitKinds: readonly UnitKind[];
}

const COLUMNS: Columns<FormFields> = {
  sheet: text('工作表', 'value'),
  name: text('名称'),
  unitKinds: choices<UnitKind>('适用单位', UNIT_KINDS, 'value'),
};

/** Sheet 表样 and the sheets it names. `lists` are the names of the scheme's lists. */
export function readForms(sheets: readonly Grid[], file: string, lists: ReadonlySet<string>): Outcome<SchemeRow<FormDraft>[]> {
  const { value: rows, findings } = readTable({ sheet: '表样', absence: '强制', columns: COLUMNS }, sheets, file);
  const value = rows.map((row) => {
    const grid = findSheet(sheets, row.value.sheet);
    const { sheet, name, unitKinds } = row.value;
    const reading = readFormSheet(grid ?? emptyGrid(sheet), { name: name || sheet, unitKinds, lists });
    return become(row, { ...reading, missing: grid === undefined });
  });
  return { value, findings };
}
