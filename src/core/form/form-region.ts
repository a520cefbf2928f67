import { type Area, type Grid, cellText, placedCells } from '../grid';
import type { Form } from '../scheme/form';
import { listCells } from './list-cells';

/** The parts of a form by row: where its headings begin, its table's body and its columns. Null for a form without slots and lists. */
export interface FormRegion {
  readonly headingTop: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly left: number;
  readonly right: number;
}

/** The table of a form: its headings start under the title and the header fields, its body ends with the last slot. */
export function formRegion(form: Form): FormRegion | null {
  const cells = [...form.slots.map(({ at }) => at), ...listCells(form)];
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const bodyTop = Math.min(...rows);
  const bodyBottom = Math.max(...rows);
  const preamble = form.headers.map(({ at }) => at.row).filter((row) => row < bodyTop);
  const headingTop = Math.min(bodyTop, Math.max(1, ...preamble) + 1);
  return { headingTop, bodyTop, bodyBottom, ...columnsOf(form, { top: headingTop, bottom: bodyBottom }) };
}

/** The merged areas of a layout; none where the host could not tell. */
export function mergesOf(layout: Grid): readonly Area[] {
  return layout.merges === 'unknown' ? [] : layout.merges;
}

function columnsOf(form: Form, { top, bottom }: { top: number; bottom: number }): { left: number; right: number } {
  const { layout } = form;
  const columns = [...form.slots.map(({ at }) => at.column), ...listCells(form).map(({ column }) => column)];
  for (const { at, cell } of placedCells(layout)) if (at.row >= top && at.row <= bottom && cellText(cell) !== '') columns.push(at.column);
  for (const area of mergesOf(layout)) if (area.top >= top && area.bottom <= bottom) columns.push(area.left, area.right);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}
