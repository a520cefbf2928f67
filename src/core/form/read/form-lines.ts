import type { Area, Grid, Position } from '../../grid';
import { formRegion, mergesOf } from '../form-region';
import { listCells } from '../list-cells';
import type { Form, ListArea } from '../../scheme/form';
import { type FixedText, isOrdinal } from './fixed-texts';
import { listHeadings } from './list-headings';
import type { Line } from './match-lines';

/** A line of a form with its number, row or column. */
export interface NumberedLine extends Line {
  readonly number: number;
}

/** The rows of a form that have texts; a row with slots is known by all that stands to the left of them. */
export function formRows(form: Form, fixed: readonly FixedText[]): NumberedLine[] {
  const lastSlot = new Map<number, number>();
  for (const { at } of form.slots) lastSlot.set(at.row, Math.max(at.column, lastSlot.get(at.row) ?? 0));
  return grouped(fixed, ({ at }) => at.row).map(([number, texts]) => {
    const labels = texts.filter(({ at }) => at.column < (lastSlot.get(number) ?? 0));
    const shared = labels.filter(({ at }) => spanning(form.layout, at, ({ top, bottom }) => bottom > top)).map(({ plain }) => plain);
    return { number, texts: texts.map(({ plain }) => plain), keys: naming(labels.map(({ plain }) => plain)), shared };
  });
}

/** The columns of a form that have texts; a column is known by all headings over its slots and by those of its lists. */
export function formColumns(form: Form, fixed: readonly FixedText[]): NumberedLine[] {
  const overSlot = headingOfSlots(form);
  const ofLists = new Set(form.lists.flatMap((area) => listHeadings(form, area, fixed)));
  return columnsKnownBy((text) => overSlot(text) || ofLists.has(text), form, fixed);
}

/** The columns by the headings over their slots alone. */
export function slotColumns(form: Form, fixed: readonly FixedText[]): NumberedLine[] {
  return columnsKnownBy(headingOfSlots(form), form, fixed);
}

function headingOfSlots(form: Form): (text: FixedText) => boolean {
  const rows = new Set([...form.slots.map(({ at }) => at), ...listCells(form)].map(({ row }) => row));
  const lastSlot = new Map<number, number>();
  for (const { at } of form.slots) lastSlot.set(at.column, Math.max(at.row, lastSlot.get(at.column) ?? 0));
  const top = formRegion(form)?.headingTop ?? 1;
  return ({ at }) => at.row >= top && at.row < (lastSlot.get(at.column) ?? 0) && !rows.has(at.row);
}

/** The columns of one list alone: what stands over or under it, titles and totals, says nothing of them. */
export function listColumns(form: Form, area: ListArea, fixed: readonly FixedText[]): NumberedLine[] {
  const headings = new Set(listHeadings(form, area, fixed));
  return columnsKnownBy((text) => headings.has(text), form, fixed);
}

function columnsKnownBy(isHeading: (text: FixedText) => boolean, form: Form, fixed: readonly FixedText[]): NumberedLine[] {
  return grouped(fixed, ({ at }) => at.column).map(([number, texts]) => {
    const named = texts.filter((text) => isHeading(text) && !isOrdinal(text.plain));
    const shared = named.filter(({ at }) => spanning(form.layout, at, ({ left, right }) => right > left)).map(columnToken);
    return { number, texts: texts.map(columnToken), keys: named.map(columnToken), shared };
  });
}

/** A text together with the row that it stands in: the same heading in two rows is not the same. */
export function columnToken({ at, plain }: Pick<FixedText, 'at' | 'plain'>): string {
  return `${at.row}:${plain}`;
}

/** True where a merged area begins at the cell and goes on over further lines. */
function spanning(layout: Grid, { row, column }: Position, over: (area: Area) => boolean): boolean {
  return mergesOf(layout).some((area) => area.top === row && area.left === column && over(area));
}

/** Ordinals name a line only where nothing else does. */
function naming(labels: readonly string[]): string[] {
  const names = labels.filter((label) => !isOrdinal(label));
  return names.length > 0 ? names : [...labels];
}

/** Keeps the order of numbers. */
export function grouped<One>(all: readonly One[], numberOf: (one: One) => number): [number, One[]][] {
  const groups = new Map<number, One[]>();
  for (const one of all) groups.set(numberOf(one), [...(groups.get(numberOf(one)) ?? []), one]);
  return [...groups].sort(([one], [other]) => one - other);
}
