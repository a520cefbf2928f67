import type { FormLayout } from '../layout';
import { type TableRow, field } from '../tables';

/** Where the indicators stand in a file that came back. */
export interface FileLayout {
  /** `G8`; undefined where the form has no such indicator. */
  cellOf(indicator: string): string | undefined;
  /** The cells of computed indicators. */
  readonly computed: readonly string[];
  /** The cell of a header field. */
  headerOf(name: string): string | undefined;
}

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The form's places, moved on by the rows and columns that were put in or left out. */
export function layoutOf(form: FormLayout, troubles: readonly TableRow[]): FileLayout {
  const at = (kind: string) => troubles.filter((row) => field(row, '种类') === kind).map((row) => Number(field(row, '位置')));
  const [rows, columns] = [at('插入行'), at('插入空列')];
  const leftOut = troubles.some((row) => field(row, '种类') === '自制表') ? 1 : 0;
  const address = (place: { row: number; column: number } | undefined) => {
    if (!place) return undefined;
    const row = place.row + rows.filter((line) => line <= place.row).length;
    const column = place.column + columns.filter((line) => line <= place.column).length;
    return `${COLUMNS[Math.max(column - leftOut, 1) - 1]}${row}`;
  };
  return {
    cellOf: (indicator) => address(form.slots.get(indicator)),
    computed: [...form.slots.values()].flatMap((place) => (place.computed ? (address(place) ?? []) : [])),
    headerOf: (name) => address(form.headers.find(({ text }) => text.includes(`{{${name}}}`))),
  };
}

/** `E` for 5. */
export function columnLetter(column: number): string {
  return COLUMNS[column - 1] ?? '';
}
