import { type Tables, field } from './tables';

/** Where an indicator stands in a form, one-based, as drawn in the form's table. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly computed: boolean;
}

/** A column of a list: where its first entry stands. */
export interface ListPlace {
  readonly row: number;
  readonly column: number;
}

/** A form as issued: where each indicator, each list and each header field stands. */
export interface FormLayout {
  readonly sheet: string;
  readonly slots: ReadonlyMap<string, Place>;
  /** By `清单.列`. */
  readonly lists: ReadonlyMap<string, ListPlace>;
  /** The text around a header field's mark is the form's own. */
  readonly headers: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const TABLES: Readonly<Record<string, string>> = { 县区表: 'form-county', 市本级表: 'form-city' };
const HEADER_FIELDS = ['单位', '报告期', '填报人', '审核人', '联系电话', '填报日期'];

/** How many rows a list has in a form as issued; it is drawn with one. */
export const LIST_ROWS = 10;

export function readLayout(sheet: string, tables: Tables): FormLayout {
  const listNames = tables.has('lists') ? tables.records('lists').map((row) => field(row, '清单')) : [];
  const slots = new Map<string, Place>();
  const lists = new Map<string, ListPlace>();
  const headers: { row: number; column: number; text: string }[] = [];
  let moved = 0;
  tables.read(TABLES[sheet] ?? sheet).forEach((cells, drawn) => {
    const row = drawn + moved;
    cells.forEach((text, column) => {
      const mark = /^\{\{(=?)([^{}]+\.[^{}]+)\}\}$/.exec(text);
      const code = mark?.[2] ?? '';
      if (listNames.includes(code.split('.')[0] ?? '')) lists.set(code, { row: row + 1, column: column + 1 });
      else if (mark) slots.set(code, { row: row + 1, column: column + 1, computed: mark[1] === '=' });
      else if (HEADER_FIELDS.some((name) => text.includes(`{{${name}}}`))) headers.push({ row: row + 1, column: column + 1, text });
    });
    if ([...lists.values()].some((place) => place.row === row + 1)) moved += LIST_ROWS - 1;
  });
  return { sheet, slots, lists, headers };
}

/** The sheet that a unit of this kind fills. */
export function sheetFor(kind: string, tables: Tables): string {
  const form = tables.records('forms').find((row) => field(row, '适用单位').split('、').includes(kind));
  if (!form) throw new Error(`no form for ${kind}`);
  return field(form, '工作表');
}
