import type { Content, CellWrite, Edit, LookRows } from '../edit';
import { type Cell, type CellStyle, type Grid, type Position, cellAt, cellText, extent } from '../grid';
import type { Form, Slot } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { ListColumn } from '../scheme/scheme';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { formRegion, mergesOf } from './form-region';
import { FormStyle } from './form-style';
import { openArea, rowsOf } from './list-cells';
import { listColumn } from './list-column';
import { type HeaderValues, writeHeader } from './header-text';
import { slotFormat } from './slot-format';
import { slotFormula } from './slot-formula';
import { slotRole } from './slot-role';
import { slotValidation } from './slot-validation';
import { isTyped } from './typed-headers';

/** What goes into a form's sheet. */
export interface FormFill {
  readonly unit: Unit;
  /** The sheet's name in the workbook that it is laid out in. */
  readonly sheet: string;
  /** What a slot holds; null: nothing in an input or task slot, the Excel formula in a computed one. Its style adds to the form's. */
  readonly contentOf: (slot: Slot) => CellWrite | null;
  /** What the `index`th row of a list (from 0) holds in a column, `清单名.列`; nothing where it is not said. */
  readonly entryOf?: (column: string, index: number) => CellWrite | null;
  readonly header: HeaderValues;
  /** Protects the sheet, leaving open only the input slots, with their validation, and the header fields to be typed. */
  readonly locked: boolean;
  /** The sheet of the same workbook whose rows the form looks like; absent: it is styled here, as far as the design does not say. */
  readonly look?: { readonly from: string; readonly rows: readonly LookRows[] };
}

const TITLE_HEIGHT = 36;

/** The sheet of a form as its sender gets it (see formFor), in its issued layout: marks resolved, merges, widths, heights and frozen headings kept. */
export function layOutForm(form: Form, round: Round, fill: FormFill): Edit[] {
  const { sheet, look } = fill;
  const write: Edit = { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: cellsOf(form, round, fill) };
  const edits: Edit[] = [
    { kind: 'addSheet', sheet, visibility: 'visible' },
    ...(look ? [{ kind: 'copyLook', sheet, ...look } as const, write] : [write, ...shapeOf(form, sheet)]),
  ];
  const frozen = frozenAt(form);
  if (frozen) edits.push({ kind: 'freeze', sheet, at: frozen });
  if (!fill.locked) return edits;
  return [...edits, ...validations(form, round, fill), { kind: 'protect', sheet, ...(form.lists.length > 0 && { allow: 'insertRows' as const }) }];
}

function shapeOf({ layout }: Form, sheet: string): Edit[] {
  return [
    ...mergesOf(layout).map((area): Edit => ({ kind: 'merge', sheet, area })),
    { kind: 'columnWidths', sheet, widths: widthsOf(layout) },
    { kind: 'rowHeights', sheet, heights: layout.rowHeights === 'unknown' ? { 1: TITLE_HEIGHT } : { 1: TITLE_HEIGHT, ...layout.rowHeights } },
  ];
}

function validations(form: Form, { scheme }: Round, { unit: sender, sheet }: FormFill): Edit[] {
  const slots = form.slots.flatMap((slot) => {
    const indicator = scheme.indicators.get(slot.indicator);
    if (!indicator || slotRole(slot, scheme) !== '填报') return [];
    const unit = slot.unit === null ? sender : (scheme.units.find(({ code }) => code === slot.unit) ?? sender);
    return [slotValidation({ top: slot.at.row, left: slot.at.column, bottom: slot.at.row, right: slot.at.column }, { indicator, unit })];
  });
  const lists = form.lists.flatMap((area) => area.columns.map(({ column, at }) => slotValidation(openArea(area, at, form), { indicator: listColumn(column, scheme), unit: sender })));
  return [...slots, ...lists].map((validation) => ({ kind: 'validate', sheet, validation }));
}

function cellsOf(form: Form, round: Round, fill: FormFill): (CellWrite | null)[][] {
  const { row: rows, column: columns } = reach(form);
  const slots = new Map(form.slots.map((slot) => [key(slot.at), slot]));
  const headers = new Set(form.headers.map(({ at }) => key(at)));
  const entries = entryCells(form, round);
  const style = fill.look ? NO_STYLE : new FormStyle(form);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const at = { row: row + 1, column: column + 1 };
      const cell = cellAt(form.layout, at);
      const slot = slots.get(key(at));
      if (slot) return withStyle(slotCell(slot, { form, round, fill }), cell.style, style.ofSlot(slotRole(slot, round.scheme), alignment(slot, round)));
      const entry = entries.get(key(at));
      if (entry) return withStyle(entryCell(entry, fill), cell.style, style.ofSlot('填报', isText(entry.column.type) ? 'text' : 'number'));
      if (headers.has(key(at))) return withStyle(headerCell(cell, fill), cell.style, style.of(at, false));
      return fixedCell(cell, style.of(at, cell.value.kind === 'blank'));
    }),
  );
}

/** Of a form whose look is copied. */
const NO_STYLE: Pick<FormStyle, 'of' | 'ofSlot'> = { of: () => undefined, ofSlot: () => undefined };

/** A cell of a list: the column, and which row of the list it is in. */
interface EntryCell {
  readonly column: ListColumn;
  readonly index: number;
}

function entryCells({ lists }: Form, { scheme }: Round): Map<string, EntryCell> {
  const cells = lists.flatMap((area) =>
    area.columns.flatMap(({ column, at }) => rowsOf(area).map((row, index) => [key({ row, column: at.column }), { column: listColumn(column, scheme), index }] as const)),
  );
  return new Map(cells);
}

function entryCell({ column, index }: EntryCell, { entryOf, locked }: FormFill): CellWrite {
  const given = entryOf?.(column.code, index) ?? { content: { kind: 'blank' } as const };
  return opened({ format: slotFormat(column), ...given }, locked);
}

interface Filling {
  readonly form: Form;
  readonly round: Round;
  readonly fill: FormFill;
}

function slotCell(slot: Slot, { form, round, fill }: Filling): CellWrite {
  const { scheme } = round;
  const role = slotRole(slot, scheme);
  const indicator = scheme.indicators.get(slot.indicator);
  const format = indicator ? formatOf(slot, indicator, form.layout) : 'General';
  const open = fill.locked && role === '填报';
  const given = fill.contentOf(slot);
  if (given) return opened({ format, ...given }, open);
  const formula = role === '计算' ? slotFormula(slot, form, scheme) : null;
  const content: Content = formula === null ? { kind: 'blank' } : { kind: 'formula', formula, cached: null };
  return opened({ content, format }, open);
}

/** To be typed in although its sheet is protected. */
function opened(write: CellWrite, open: boolean): CellWrite {
  return open ? { ...write, style: { ...write.style, unlocked: true } } : write;
}

/** The design's own number format where it has one. */
function formatOf(slot: Slot, indicator: Indicator, layout: Grid): string {
  const own = cellAt(layout, slot.at).numberFormat;
  return own === undefined || own === 'General' || own === '@' ? slotFormat(indicator) : own;
}

function alignment(slot: Slot, round: Round): 'number' | 'text' {
  return isText(round.scheme.indicators.get(slot.indicator)?.type) ? 'text' : 'number';
}

function isText(type: Indicator['type'] | undefined): boolean {
  return type === '文本' || type === '状态';
}

function headerCell(cell: Cell, fill: FormFill): CellWrite {
  const text = writeHeader(cellText(cell), fill.header);
  const content: Content = text === '' ? { kind: 'blank' } : { kind: 'text', value: text };
  const typed = fill.locked && isTyped(cellText(cell));
  return { content, format: '@', ...(typed && { style: { unlocked: true as const } }) };
}

function fixedCell(cell: Cell, style: CellStyle | undefined): CellWrite | null {
  const content = fixedContent(cell);
  if (content.kind === 'blank' && !cell.style && !style) return null;
  return withStyle({ content, ...(cell.numberFormat !== undefined && { format: cell.numberFormat }) }, cell.style, style);
}

function fixedContent(cell: Cell): Content {
  const { value } = cell;
  if (cell.formula !== undefined) return { kind: 'formula', formula: cell.formula, cached: value.kind === 'blank' ? null : value.value };
  if (value.kind === 'blank') return { kind: 'blank' };
  return value.kind === 'number' ? { kind: 'number', value: value.value } : { kind: 'text', value: String(value.value) };
}

/** The design's own look stands before ours; what the cell is for (unlocked) before both. */
function withStyle(write: CellWrite, designed: CellStyle | undefined, ours: CellStyle | undefined): CellWrite {
  if (!designed && !ours) return write;
  const { unlocked, ...look } = designed ?? {};
  void unlocked;
  return { ...write, style: { ...ours, ...look, ...write.style } };
}

/** Far enough to draw the whole table, merged cells included. */
function reach({ layout, slots, headers }: Form): Position {
  const corners = [extent(layout), ...slots.map(({ at }) => at), ...headers.map(({ at }) => at)];
  for (const { bottom, right } of mergesOf(layout)) corners.push({ row: bottom, column: right });
  return { row: Math.max(...corners.map(({ row }) => row)), column: Math.max(...corners.map(({ column }) => column)) };
}

function widthsOf(layout: Grid): Readonly<Record<number, number>> {
  const known = layout.columnWidths === 'unknown' ? {} : layout.columnWidths;
  const widths = Array.from({ length: extent(layout).column }, (_, index) => [index + 1, known[index + 1] ?? 14] as const);
  return Object.fromEntries(widths);
}

function frozenAt(form: Form): Position | null {
  const { frozen } = form.layout;
  if (frozen !== null && frozen !== 'unknown') return frozen;
  const region = formRegion(form);
  return region && region.bodyTop > 1 ? { row: region.bodyTop, column: 1 } : null;
}

function key({ row, column }: Position): string {
  return `${row},${column}`;
}
