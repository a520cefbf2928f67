import { areaAddress, fromAddress, toAddress } from '../../address';
import { type Area, type Cell, type CellValue, type Grid, type Unknown, emptyGrid, placedCells } from '../../grid';
import type { Form } from '../../scheme/form';
import { readFormSheet } from '../../scheme/read-form-sheet';
import type { UnitKind } from '../../scheme/unit';
import { either, flag, listOf, number, nullable, pairOf, text, whole } from './shape';
import { type Stored, stored } from './stored';
import { unitKind } from './unit-stored';

type Value = string | number | boolean;
/** What the designer wrote in a cell; of a formula with what it showed, '' for nothing. */
type Designed = Value | readonly [formula: string, value: Value];

interface Plain {
  readonly name: string;
  readonly sheet: string;
  readonly unitKinds: readonly UnitKind[];
  readonly cells: readonly (readonly [address: string, Designed])[];
  /** Null where the host could not tell. */
  readonly merges: readonly string[] | null;
  readonly hiddenRows: readonly number[] | null;
  readonly hiddenColumns: readonly number[] | null;
}

const value = either(text, either(number, flag));

const plain = stored<Plain>(
  {
    name: text,
    sheet: text,
    unitKinds: listOf(unitKind),
    cells: listOf(pairOf(text, either<Value, readonly [string, Value]>(value, pairOf(text, value)))),
    merges: nullable(listOf(text)),
    hiddenRows: nullable(listOf(whole)),
    hiddenColumns: nullable(listOf(whole)),
  },
  { merges: [], hiddenRows: [], hiddenColumns: [] },
);

/** 表样 as designed, marks and all, without its looks. `lists` are the names of the scheme's lists. */
export function formStored(lists: ReadonlySet<string>): Stored<Form> {
  return {
    write: ({ name, sheet, unitKinds, layout }) => plain.write({ name, sheet, unitKinds, ...plainLayout(layout) }),
    read: (written) => {
      const fields = plain.read(written);
      return fields && readFormSheet(layoutOf(fields), { name: fields.name, unitKinds: fields.unitKinds, lists }).form;
    },
  };
}

function plainLayout(layout: Grid): Pick<Plain, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  const known = <Kind>(told: Kind | Unknown): Kind | null => (told === 'unknown' ? null : told);
  return {
    cells: placedCells(layout).flatMap(({ at, cell }) => designedIn(cell).map((one) => [toAddress(at), one] as const)),
    merges: known(layout.merges)?.map(areaAddress) ?? null,
    hiddenRows: known(layout.hiddenRows),
    hiddenColumns: known(layout.hiddenColumns),
  };
}

function designedIn({ value: told, formula }: Cell): Designed[] {
  const shown = told.kind === 'blank' ? '' : told.value;
  if (formula !== undefined) return [[formula, shown]];
  return shown === '' ? [] : [shown];
}

function layoutOf({ sheet, cells: designed, merges, hiddenRows, hiddenColumns }: Plain): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const [address, one] of designed) {
    const at = fromAddress(address);
    if (at) (cells[at.row - 1] ??= [])[at.column - 1] = cellOf(one);
  }
  return { ...emptyGrid(sheet), cells: Array.from(cells, (row) => row ?? []), merges: merges?.flatMap(areasIn) ?? 'unknown', hiddenRows: hiddenRows ?? 'unknown', hiddenColumns: hiddenColumns ?? 'unknown' };
}

function cellOf(one: Designed): Cell {
  if (typeof one === 'object') return { value: valueOf(one[1]), formula: one[0], ...(one[1] === '' && { uncached: true as const }) };
  return { value: valueOf(one) };
}

function valueOf(told: Value): CellValue {
  if (typeof told === 'string') return told === '' ? { kind: 'blank' } : { kind: 'text', value: told };
  return typeof told === 'number' ? { kind: 'number', value: told } : { kind: 'boolean', value: told };
}

function areasIn(address: string): Area[] {
  const [from, to = from] = address.split(':').map(fromAddress);
  return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
}
