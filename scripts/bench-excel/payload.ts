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
  const contents = sheets.map(usedCells).reduce((sum, rows) => sum + bytes(rows.map((row) => row.map(valueOf))) + bytes(rows.map((row) => row.map(formulaOf))) + bytes(rows.map((row) => row.map(formatOf))), 0);
  return { contents, whole: contents };
}

/** What Excel is told when edits are applied. */
export function payloadOfWriting(edits: readonly Edit[]): Payload {
  const contents = edits.reduce((sum, edit) => sum + (edit.kind === 'write' ? bytes(edit.cells.map((row) => row.map(contentOf))) + formatBytes(edit.cells) : 0), 0);
  return { contents, whole: bytes(edits) };
}

function formatBytes(cells: readonly (readonly (CellWrite | null)[])[]): number {
  const formats = cells.map((row) => row.map((write) => (write?.content.kind === 'text' ? '@' : (write?.format ?? null))));
  return formats.flat().some((format) => format !== null) ? bytes(formats) : 0;
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

function formatOf({ numberFormat = 'General' }: Cell): string {
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

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
