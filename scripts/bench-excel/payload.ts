import type { CellWrite, Content, Edit } from '../../src/core/edit';
import { type Cell, type Grid, BLANK, placedCells } from '../../src/core/grid';

/** In bytes, the JSON of what has to travel whatever the protocol. */
export interface Payload {
  /** Values, formulas and number formats. */
  readonly contents: number;
  /** And how cells look, sizes, merges, rules, protection. */
  readonly whole: number;
}

/** What Excel answers when sheets are read: of every cell within what is used its value, its formula and its number format. */
export function payloadOfReading(sheets: readonly Grid[]): Payload {
  const contents = sum(sheets.map(usedCells).flatMap((rows) => [valueOf, formulaOf, formatShown].map((of) => bytes(rows.map((row) => row.map(of))))));
  return { contents, whole: contents };
}

/** What Excel is told when edits are applied: matrices of contents, of number formats, of looks, and whatever else is done to a sheet. */
export function payloadOfWriting(edits: readonly Edit[]): Payload {
  const writes = edits.flatMap((edit) => (edit.kind === 'write' ? [edit.cells] : []));
  const contents = sum(writes.map((cells) => matrix(cells, contentOf) + matrix(cells, formatOf)));
  const looks = sum(writes.map((cells) => matrix(cells, (write) => write?.style ?? null) + matrix(cells, (write) => write?.note ?? null)));
  return { contents, whole: contents + looks + bytes(edits.filter(({ kind }) => kind !== 'write')) };
}

/** Nothing where every cell has nothing to say. */
function matrix(cells: readonly (readonly (CellWrite | null)[])[], of: (write: CellWrite | null) => unknown): number {
  const rows = cells.map((row) => row.map(of));
  return rows.some((row) => row.some((one) => one !== null)) ? bytes(rows) : 0;
}

function formatOf(write: CellWrite | null): string | null {
  return write?.content.kind === 'text' ? '@' : (write?.format ?? null);
}

function contentOf(write: CellWrite | null): number | string | null {
  return write === null ? null : plain(write.content);
}

function plain(content: Content): number | string {
  if (content.kind === 'formula') return `=${content.formula}`;
  return content.kind === 'blank' ? '' : content.value;
}

function valueOf({ value }: Cell): number | string | boolean {
  return value.kind === 'blank' ? '' : value.value;
}

function formulaOf(cell: Cell): number | string | boolean {
  return cell.formula === undefined ? valueOf(cell) : `=${cell.formula}`;
}

function formatShown({ numberFormat = 'General' }: Cell): string {
  return numberFormat;
}

/** The rectangle from the first cell that holds something to the last, as Excel takes it for used. */
function usedCells(sheet: Grid): Cell[][] {
  const placed = placedCells(sheet).filter(({ cell }) => cell.formula !== undefined || cell.value.kind !== 'blank');
  if (placed.length === 0) return [];
  const rows = placed.map(({ at }) => at.row);
  const columns = placed.map(({ at }) => at.column);
  const [top, left] = [least(rows), least(columns)];
  const cells = Array.from({ length: -least(rows.map((row) => -row)) - top + 1 }, () => Array.from({ length: -least(columns.map((column) => -column)) - left + 1 }, () => BLANK));
  for (const { at, cell } of placed) (cells[at.row - top] ?? [])[at.column - left] = cell;
  return cells;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
