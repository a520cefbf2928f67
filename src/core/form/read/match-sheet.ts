import { toAddress } from '../../address';
import { type Grid, type Position, cellAt, cellText, extent } from '../../grid';
import type { Form, ListArea, Slot } from '../../scheme/form';
import { plainName } from '../../scheme/half-width';
import { fitsPrint } from '../form-print';
import { mergesOf } from '../form-region';
import { listCells } from '../list-cells';
import { type FixedText, filledCells, fixedTexts } from './fixed-texts';
import { type NumberedLine, columnToken, formColumns, formRows, grouped, listColumns, slotColumns } from './form-lines';
import { type RetypedLabels, retypedLabels } from './retyped-labels';
import { type LineMap, mapLines, unmoved } from './line-map';

export type SlotPlace = { readonly kind: 'one'; readonly at: Position } | { readonly kind: 'many' | 'none'; readonly line: '行' | '列' };

/** How a sheet that came back fits a form. */
export interface SheetMatch {
  /** 'map': nothing but slots and header fields differs; 'headings': by row labels and column headings. */
  readonly by: 'map' | 'headings';
  readonly rows: LineMap;
  readonly columns: LineMap;
  /** Where the columns of a list, or of the slots, are, by their own headings. */
  columnsOf(area: ListArea | 'slots'): LineMap;
  readonly fixed: readonly FixedText[];
  /** Labels that are written in another way. */
  readonly retyped: RetypedLabels;
  place(slot: Slot): SlotPlace;
  /** Where a cell of the form is in the sheet; null where its row or column is gone. */
  image(at: Position): Position | null;
  /** Which cell of the form a cell of the sheet is; null in a row or column that was put in. */
  origin(at: Position): Position | null;
  /** The share of the form's slots and columns of lists that were found, 0 to 1. */
  readonly share: number;
}

/** `sheet` without what stands in the form's lists: an entry may read like a label. */
export function matchSheet(sheet: Grid, form: Form): SheetMatch {
  const fixed = fixedTexts(form);
  if (fitsPrint(sheet, form)) return matchInPlace(form);
  const shown = filledCells(sheet);
  const retyped = retypedLabels(fixed, shown);
  const read = (plain: string): string => retyped.get(plain)?.plain ?? plain;
  const inPlace = fixed.every(({ at, plain }) => read(plainName(cellText(cellAt(sheet, at)))) === plain);
  if (inPlace) return matchBy('headings', form, { fixed, retyped, rows: unmoved, columns: unmoved, columnsOf: () => unmoved });
  const filled = shown.map((cell) => ({ ...cell, plain: read(cell.plain) }));
  const rows = rowsAmong(filled, form, fixed);
  const foundColumns = grouped(filled, ({ at }) => at.column).map(([number, cells]) => ({ number, texts: cells.flatMap((cell) => tokenIn(rows, cell)) }));
  const reach = Math.max(...reachOf(form).map(({ column }) => column));
  const columns = mapLines(formColumns(form, fixed), foundColumns, { reach });
  const byOwn = (lines: NumberedLine[]): LineMap => mapLines(lines, foundColumns, { reach });
  const own = new Map<ListArea | 'slots', LineMap>(form.lists.map((area) => [area, byOwn(listColumns(form, area, fixed))]));
  if (form.lists.length > 0) own.set('slots', byOwn(slotColumns(form, fixed)));
  return matchBy('headings', form, { fixed, retyped, rows, columns, columnsOf: (area) => own.get(area) ?? columns });
}

/** Everything is where the form has it. */
export function matchInPlace(form: Form): SheetMatch {
  return matchBy('map', form, { fixed: fixedTexts(form), retyped: new Map(), rows: unmoved, columns: unmoved, columnsOf: () => unmoved });
}

/** Where the rows of a form are in a sheet that came back, by their texts alone. */
export function matchRows(sheet: Grid, form: Form): LineMap {
  const fixed = fixedTexts(form);
  const shown = filledCells(sheet);
  const retyped = retypedLabels(fixed, shown);
  return rowsAmong(shown.map((cell) => ({ ...cell, plain: retyped.get(cell.plain)?.plain ?? cell.plain })), form, fixed);
}

function rowsAmong(filled: readonly FixedText[], form: Form, fixed: readonly FixedText[]): LineMap {
  const found = grouped(filled, ({ at }) => at.row).map(([number, cells]) => ({ number, texts: cells.map(({ plain }) => plain) }));
  return mapLines(formRows(form, fixed), found, { reach: Math.max(...reachOf(form).map(({ row }) => row)), entries: new Set(listCells(form).map(({ row }) => row)) });
}

function reachOf(form: Form): Position[] {
  return [extent(form.layout), ...form.slots.map(({ at }) => at), ...listCells(form)];
}

function tokenIn(rows: LineMap, { at, plain }: FixedText): string[] {
  const row = rows.origin(at.row);
  return row === null ? [] : [columnToken({ at: { row, column: at.column }, plain })];
}

function matchBy(by: SheetMatch['by'], form: Form, parts: Pick<SheetMatch, 'fixed' | 'retyped' | 'rows' | 'columns' | 'columnsOf'>): SheetMatch {
  const { rows, columns } = parts;
  const place = ({ at }: Slot): SlotPlace => {
    const row = rows.place(topOf(at, form, rows));
    if (row.kind !== 'one') return { kind: row.kind, line: '行' };
    const byAll = columns.place(at.column);
    const column = byAll.kind === 'one' ? byAll : parts.columnsOf('slots').place(at.column);
    if (column.kind !== 'one') return { kind: column.kind, line: '列' };
    return { kind: 'one', at: { row: row.number, column: column.number } };
  };
  const places = form.slots.map(place);
  const cells = places.flatMap((one) => (one.kind === 'one' ? [toAddress(one.at)] : []));
  const lists = form.lists.flatMap((area) => area.columns.map((column) => ({ area, column })));
  const headed = lists.filter(({ area, column }) => parts.columnsOf(area).place(column.at.column).kind === 'one' && rows.image(area.row) !== null);
  const asked = form.slots.length + lists.length;
  return {
    by,
    ...parts,
    place,
    image: ({ row, column }) => both(rows.image(row), columns.image(column)),
    origin: ({ row, column }) => both(rows.origin(row), columns.origin(column)),
    share: asked === 0 ? 0 : (new Set(cells).size + headed.length) / asked,
  };
}

/** A slot merged over rows that changed places is in whichever of them now comes first. */
function topOf(at: Position, form: Form, rows: LineMap): number {
  const area = rows.moved.length > 0 ? mergesOf(form.layout).find(({ top, left, bottom }) => top === at.row && left === at.column && bottom > top) : undefined;
  if (!area) return at.row;
  const spanned = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  return spanned.reduce((first, line) => ((rows.image(line) ?? Infinity) < (rows.image(first) ?? Infinity) ? line : first), at.row);
}

function both(row: number | null, column: number | null): Position | null {
  return row === null || column === null ? null : { row, column };
}
