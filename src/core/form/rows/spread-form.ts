import { BLANK, type Cell, type Grid, type Position, cellAt, cellText, extent } from '../../grid';
import type { Form, ListArea, Slot } from '../../scheme/form';
import type { Unit } from '../../scheme/unit';
import { RowSpread, spreadShape } from './row-spread';
import { spreadFormula } from './spread-formula';

/** A row of a form that stands for a unit. `texts` are what stands in its name cells, `ordinal` its number in the table. */
export interface UnitLine {
  readonly unit: Unit;
  readonly texts: readonly string[];
  readonly ordinal: string;
}

export interface Spread {
  readonly units: readonly UnitLine[];
  /** How many rows a list has. */
  readonly rowsOf: (area: ListArea) => number;
}

/** A form with its unit row laid out once for each unit and its lists with so many rows; all that is below moves along. */
export function spreadForm(form: Form, { units, rowsOf }: Spread): Form {
  const { unitRow, lists } = form;
  const rows = new RowSpread([
    ...(unitRow ? [{ row: unitRow.row, count: units.length }] : []),
    ...lists.map((area) => ({ row: area.row, count: rowsOf(area) })),
  ]);
  const laidOut = lists.map((area) => ({
    ...area,
    row: rows.first(area.row),
    rows: rowsOf(area),
    columns: area.columns.map((column) => ({ ...column, at: rows.move(column.at) })),
  }));
  return {
    ...form,
    slots: form.slots.flatMap((slot) => slotsOf(slot, form, { rows, units })),
    headers: form.headers.map((header) => ({ ...header, at: rows.move(header.at) })),
    unitRow: unitRow && { row: rows.first(unitRow.row), names: units.flatMap((_, index) => unitRow.names.map(({ column }) => ({ row: rows.first(unitRow.row) + index, column }))) },
    lists: laidOut,
    layout: { ...form.layout, ...spreadShape(form.layout, rows), cells: cellsOf(form, { rows, units }) },
  };
}

interface Lines {
  readonly rows: RowSpread;
  readonly units: readonly UnitLine[];
}

function slotsOf(slot: Slot, { unitRow }: Form, { rows, units }: Lines): Slot[] {
  const at = rows.move(slot.at);
  if (slot.at.row !== unitRow?.row) return [{ ...slot, at }];
  return units.map(({ unit }, index) => ({ ...slot, at: { ...at, row: at.row + index }, unit: unit.code, rowLabels: [...slot.rowLabels, unit.name] }));
}

function cellsOf(form: Form, lines: Lines): Grid['cells'] {
  const { layout } = form;
  const cells: (Cell | undefined)[][] = [];
  for (let row = 1; row <= extent(layout).row; row += 1) {
    lines.rows.all(row).forEach((laidOut, index) => {
      cells[laidOut - 1] = Array.from(layout.cells[row - 1] ?? [], (cell, column) => cell && cellOf(cell, form, { at: { row, column: column + 1 }, laidOut, index, lines }));
    });
  }
  return Array.from(cells, (line) => line ?? []);
}

interface LaidOut {
  /** As designed. */
  readonly at: Position;
  readonly laidOut: number;
  /** Which of the rows that the designed one became. */
  readonly index: number;
  readonly lines: Lines;
}

function cellOf(cell: Cell, form: Form, { at, laidOut, index, lines }: LaidOut): Cell {
  if (cell.formula !== undefined) return { ...cell, formula: spreadFormula(cell.formula, lines.rows, { designed: at.row, laidOut }) };
  if (at.row === form.unitRow?.row) return unitCell(cell, form, { at, line: lines.units[index] });
  const isList = form.lists.some(({ row }) => row === at.row);
  return isList && isOrdinalOne(cell) ? texted(cell, String(index + 1)) : cell;
}

function unitCell(cell: Cell, { unitRow }: Form, { at, line }: { readonly at: Position; readonly line: UnitLine | undefined }): Cell {
  const name = unitRow?.names.findIndex(({ column }) => column === at.column) ?? -1;
  if (!line) return BLANK;
  if (name >= 0) return texted(cell, line.texts[name] ?? line.unit.name);
  return isOrdinalOne(cell) ? texted(cell, line.ordinal) : cell;
}

/** The number of the first row in a table's 序号 column. */
function isOrdinalOne(cell: Cell): boolean {
  return cellText(cell).trim() === '1';
}

function texted(cell: Cell, value: string): Cell {
  if (cell.value.kind === 'number' && /^\d+$/.test(value)) return { ...cell, value: { kind: 'number', value: Number(value) } };
  return { ...cell, value: { kind: 'text', value } };
}

/** The text of the unit row's number as a sheet has it, for a row that was found there. */
export function ordinalColumn({ unitRow, layout }: Form): number | null {
  if (!unitRow) return null;
  const line = layout.cells[unitRow.row - 1] ?? [];
  const index = Array.from(line).findIndex((cell, column) => cell !== undefined && !unitRow.names.some((name) => name.column === column + 1) && isOrdinalOne(cellAt(layout, { row: unitRow.row, column: column + 1 })));
  return index < 0 ? null : index + 1;
}
