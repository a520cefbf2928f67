import { type Grid, type Position, cellAt, cellText } from '../../../grid';
import { findUnit } from '../../../scheme/find-unit';
import { plainName } from '../../../scheme/half-width';
import type { Form, UnitRow } from '../../../scheme/form';
import type { Unit } from '../../../scheme/unit';
import { type UnitLine, ordinalColumn, spreadForm } from '../../rows/spread-form';
import { filledCells } from '../fixed-texts';
import { type Rows, bandOf } from './band-of';
import { isTotalOfUnits } from './is-total';

/** The units that may have a row in the form, and all that there are. */
export interface Names {
  readonly units: readonly Unit[];
  readonly all: readonly Unit[];
  readonly city: string;
}

/** A row where those of units are that is none of theirs: a total typed there, or a name that is not asked for. */
export interface StrayRow {
  readonly at: Position;
  readonly text: string;
  readonly kind: 'total' | 'other';
  /** A unit of the scheme that has no row in this form. */
  readonly unit: Unit | null;
}

/** A form with the rows of units and the entries of lists that a sheet has, in the sheet's order. */
export interface RowsFound {
  readonly form: Form;
  readonly strays: readonly StrayRow[];
  /** The sheet with nothing in the form's lists: an entry may read like a label. */
  readonly bare: Grid;
}

/** Units by the names in their column, wherever they stand; a list from its headings down to the next text of the form. */
export function findRows(sheet: Grid, design: Form, names: Names): RowsFound {
  const band = bandOf(sheet, design);
  const found = design.unitRow ? unitLines(sheet, design, { unitRow: design.unitRow, rows: band(design.unitRow.row), names }) : { lines: [], strays: [] };
  const lists = new Map(design.lists.map(({ row }) => [row, band(row)]));
  const lengthOf = (row: number): number => {
    const { top = 1, bottom = 0 } = lists.get(row) ?? {};
    return Math.max(0, bottom - top + 1);
  };
  return {
    form: spreadForm(design, { units: found.lines, rowsOf: ({ row }) => lengthOf(row) }),
    strays: found.strays,
    bare: without(sheet, [...lists.values()]),
  };
}

function without(sheet: Grid, lists: readonly Rows[]): Grid {
  if (lists.length === 0) return sheet;
  return { ...sheet, cells: sheet.cells.map((line, index) => (lists.some(({ top, bottom }) => index + 1 >= top && index + 1 <= bottom) ? [] : line)) };
}

interface UnitArea {
  readonly unitRow: UnitRow;
  readonly rows: Rows;
  readonly names: Names;
}

interface NamedCell {
  readonly at: Position;
  readonly text: string;
  readonly unit: Unit | null;
}

function unitLines(sheet: Grid, design: Form, { unitRow, rows, names }: UnitArea): { lines: UnitLine[]; strays: StrayRow[] } {
  const cells = filledCells(sheet).flatMap(({ at, text }): NamedCell[] => {
    if (at.row < rows.top || at.row > rows.bottom) return [];
    return [{ at, text, unit: unitOfRow(text, names) }];
  });
  const column = nameColumn(cells, unitRow);
  const named = cells.filter(({ at }) => at.column === column);
  const shift = column - nearestName(column, unitRow);
  const ordinal = ordinalColumn(design);
  const lines = named.flatMap(({ at, unit }): UnitLine[] => {
    if (!unit) return [];
    const texts = unitRow.names.map((name) => cellText(cellAt(sheet, { row: at.row, column: name.column + shift })));
    const number = ordinal === null ? '' : cellText(cellAt(sheet, { row: at.row, column: ordinal + shift })).trim();
    return [{ unit, texts, ordinal: number }];
  });
  const strays = named.flatMap(({ at, text, unit }): StrayRow[] => {
    const alone = cells.every((cell) => cell.at.row !== at.row || cell.at.column <= column);
    if (unit || (alone && !isTotalOfUnits(text))) return [];
    return [{ at, text: text.trim(), kind: isTotalOfUnits(text) ? 'total' : 'other', unit: findUnit(text, names.all, names.city)?.unit ?? null }];
  });
  const counts = (number: string): boolean => Number(number) >= 1 && Number(number) <= lines.length;
  return { lines: lines.map((line, index) => (counts(line.ordinal) ? line : { ...line, ordinal: String(index + 1) })), strays };
}

/** The unit that a row names; the name of the one above it may stand before its own, as in 海城市腾鳌镇. */
function unitOfRow(text: string, { units, all, city }: Names): Unit | null {
  const found = findUnit(text, units, city)?.unit;
  if (found) return found;
  const named = plainName(text);
  const above = all.filter(({ code }) => units.some(({ parent }) => parent === code));
  const inner = above.flatMap((unit) => {
    const prefix = [unit.name, unit.shortName, ...unit.aliases].map(plainName).find((name) => name !== '' && named.startsWith(name) && named.length > name.length);
    const own = units.filter(({ parent }) => parent === unit.code);
    return prefix === undefined ? [] : (findUnit(named.slice(prefix.length), own)?.unit ?? []);
  });
  return inner[0] ?? null;
}

/** The column with the most units' names; where there are none, the design's. */
function nameColumn(cells: readonly NamedCell[], unitRow: UnitRow): number {
  const counts = new Map<number, number>();
  for (const { at, unit } of cells) if (unit) counts.set(at.column, (counts.get(at.column) ?? 0) + 1);
  const [designed] = unitRow.names;
  const most = Math.max(0, ...counts.values());
  const best = [...counts].filter(([, count]) => count === most).map(([column]) => column);
  const distance = (column: number): number => Math.abs(column - nearestName(column, unitRow));
  return best.sort((one, other) => distance(one) - distance(other) || one - other)[0] ?? designed?.column ?? 1;
}

function nearestName(column: number, { names }: UnitRow): number {
  return [...names.map((name) => name.column)].sort((one, other) => Math.abs(one - column) - Math.abs(other - column))[0] ?? column;
}
