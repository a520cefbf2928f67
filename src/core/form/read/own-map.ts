import { fromAddress, toAddress } from '../../address';
import { fnv1a64 } from '../../fingerprint';
import { type Area, type Cell, type Grid, type Position, cellAt, cellText, placedCells } from '../../grid';
import type { Form, HeaderSlot, ListArea, Slot } from '../../scheme/form';
import { sameSheet } from '../../sheet-name';
import { formPrint } from '../form-print';
import { fieldsOf, markedHeader } from '../header-text';
import type { Identity } from '../identity';
import { slotKey } from '../issued-forms';

/** A form as an earlier version of the scheme laid it out, and the slots of the present one that it did not have. */
export interface OwnMap {
  readonly form: Form;
  readonly lacking: readonly Slot[];
}

/**
 * The cells of a form that was issued with another layout, as its own `_月报` has them: only where the sheet still has
 * the fingerprint that it was issued with. Null where it has not, or where the layout is the present one.
 */
export function ownMap(sheet: Grid, present: Form, identity: Identity): OwnMap | null {
  const print = identity.find('指纹', present.sheet);
  if (print === '' || print === formPrint(present)) return null;
  const areas = areasOn(present.sheet, identity);
  const headers = headersOn(present.sheet, identity);
  const open = new Set([...[...areas.values()].flatMap(cellsIn), ...headers.map(({ at }) => at)].map(toAddress));
  if (printWithout(sheet, open) !== print) return null;
  const slots = present.slots.flatMap((slot) => placed(slot, areas));
  const lists = present.lists.flatMap((area) => placedList(area, areas));
  if (slots.length === 0 && lists.length === 0) return null;
  const lacking = present.slots.filter(({ indicator, unit }) => !areas.has(slotKey(indicator, unit)));
  const layout = layoutOf(sheet, open, headers);
  return { form: { ...present, slots, lists, unitRow: null, headers: headersOf(headers), layout }, lacking };
}

type Areas = ReadonlyMap<string, Area>;

/** A header cell, with its text as laid out. */
interface HeaderCell {
  readonly at: Position;
  readonly text: string;
}

/** The cells that `_月报` has for a sheet, by slot or column of a list. */
function areasOn(sheet: string, identity: Identity): Areas {
  return new Map(
    identity.keys('填报格').flatMap((key): [string, Area][] => {
      const [name, area] = parse(identity.find('填报格', key));
      return area && sameSheet(name, sheet) ? [[key, area]] : [];
    }),
  );
}

function headersOn(sheet: string, identity: Identity): HeaderCell[] {
  return identity.keys('表头').flatMap((key) => {
    const [name, area] = parse(key);
    return area && sameSheet(name, sheet) ? [{ at: { row: area.top, column: area.left }, text: markedHeader(identity.find('表头', key)) }] : [];
  });
}

/** `'民生实事'!D6` or `'动态'!A5:A14`. */
function parse(reference: string): readonly [string, Area | null] {
  const match = /^'((?:[^']|'')*)'!([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(reference);
  const [, name = '', from = '', to = from] = match ?? [];
  const [start, end] = [fromAddress(from), fromAddress(to)];
  return [name.replaceAll("''", "'"), start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column }];
}

function cellsIn({ top, left, bottom }: Area): Position[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column: left }));
}

/** As formPrint, over what stands in a sheet: formulas were left out. */
function printWithout(sheet: Grid, open: ReadonlySet<string>): string {
  const texts = placedCells(sheet).flatMap(({ at, cell }) => {
    const text = cellText(cell).replaceAll('\r\n', '\n');
    return text === '' || cell.formula !== undefined || open.has(toAddress(at)) ? [] : [`${toAddress(at)}=${text}`];
  });
  return fnv1a64(texts.join('\n'));
}

function placed(slot: Slot, areas: Areas): Slot[] {
  const area = areas.get(slotKey(slot.indicator, slot.unit));
  return area ? [{ ...slot, at: { row: area.top, column: area.left } }] : [];
}

function placedList(list: ListArea, areas: Areas): ListArea[] {
  const columns = list.columns.flatMap((column) => {
    const area = areas.get(column.column);
    return area ? [{ column, area }] : [];
  });
  const [first] = columns;
  if (!first) return [];
  const { top, bottom } = first.area;
  return [{ ...list, row: top, rows: bottom - top + 1, columns: columns.map(({ column, area }) => ({ ...column, at: { row: top, column: area.left } })) }];
}

function headersOf(headers: readonly HeaderCell[]): HeaderSlot[] {
  return headers.flatMap(({ at, text }) => fieldsOf(text).map((field) => ({ field, at, before: '', after: '' })));
}

/** The sheet's own texts, header fields with their marks, nothing where something was to be typed. */
function layoutOf(sheet: Grid, open: ReadonlySet<string>, headers: readonly HeaderCell[]): Grid {
  const cells: (Cell | undefined)[][] = sheet.cells.map(() => []);
  for (const { at } of placedCells(sheet)) {
    const address = toAddress(at);
    const line = cells[at.row - 1] ?? [];
    if (!open.has(address)) line[at.column - 1] = cellAt(sheet, at);
  }
  for (const { at, text } of headers) (cells[at.row - 1] ??= [])[at.column - 1] = { value: { kind: 'text', value: text } };
  return { ...sheet, cells };
}
