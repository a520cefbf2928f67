import type { Form, ListArea } from '../../scheme/form';
import { mergesOf } from '../form-region';
import { listCells } from '../list-cells';
import type { FixedText } from './fixed-texts';

/** The texts that head the columns of a list: the rows next above it, as many as it takes to tell its columns apart. */
export function listHeadings(form: Form, area: ListArea, fixed: readonly FixedText[]): FixedText[] {
  const columns = area.columns.map(({ at }) => at.column);
  const taken = new Set([...form.slots.map(({ at }) => at), ...listCells(form)].map(({ row }) => row));
  const headings: FixedText[] = [];
  for (let row = area.row - 1; row > 0 && !taken.has(row) && !tellsApart(form, columns, headings); row -= 1) {
    headings.push(...fixed.filter(({ at }) => at.row === row && columns.some((column) => isOver(form, at, column))));
  }
  return headings;
}

function tellsApart(form: Form, columns: readonly number[], headings: readonly FixedText[]): boolean {
  const heads = columns.map((column) => headings.filter(({ at }) => isOver(form, at, column)).map(({ at, plain }) => `${at.row}:${plain}`).join('/'));
  return new Set(heads).size === columns.length && !heads.includes('');
}

/** A merged heading is over all columns that it spans. */
function isOver({ layout }: Form, at: FixedText['at'], column: number): boolean {
  const right = mergesOf(layout).find(({ top, left }) => top === at.row && left === at.column)?.right ?? at.column;
  return column >= at.column && column <= right;
}
