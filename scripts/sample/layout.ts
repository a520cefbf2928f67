import { type Tables, field } from './tables';

/** Where an indicator stands in a form, one-based, as drawn in the form's table. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly computed: boolean;
}

/** A form's drawing: where each indicator and each header field stands. */
export interface FormLayout {
  readonly sheet: string;
  readonly slots: ReadonlyMap<string, Place>;
  /** The text around a header field's mark is the form's own. */
  readonly headers: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const TABLES: Readonly<Record<string, string>> = { 县区表: 'form-county', 市本级表: 'form-city' };
const HEADER_FIELDS = ['单位', '报告期', '填报人', '审核人', '联系电话', '填报日期'];

export function readLayout(sheet: string, tables: Tables): FormLayout {
  const slots = new Map<string, Place>();
  const headers: { row: number; column: number; text: string }[] = [];
  tables.read(TABLES[sheet] ?? sheet).forEach((cells, row) =>
    cells.forEach((text, column) => {
      const mark = /^\{\{(=?)([^{}]+\.[^{}]+)\}\}$/.exec(text);
      if (mark) slots.set(mark[2] ?? '', { row: row + 1, column: column + 1, computed: mark[1] === '=' });
      else if (HEADER_FIELDS.some((name) => text.includes(`{{${name}}}`))) headers.push({ row: row + 1, column: column + 1, text });
    }),
  );
  return { sheet, slots, headers };
}

/** The sheet that a unit of this kind fills. */
export function sheetFor(kind: string, tables: Tables): string {
  const form = tables.records('forms').find((row) => field(row, '适用单位').split('、').includes(kind));
  if (!form) throw new Error(`no form for ${kind}`);
  return field(form, '工作表');
}
