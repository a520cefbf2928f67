import { toAddress } from '../../core/address';
import { type Area, type Cell, type Grid, placedCells } from '../../core/grid';

/** Excel keeps fifteen digits of a number. */
export function sameNumber(one: number, other: number): boolean {
  return one === other || Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}

/** Excel takes off the quotation marks that a sheet's name does not need, and writes names of functions and cells in capitals. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || plainFormula(one) === plainFormula(other);
}

function plainFormula(formula: string): string {
  return formula.split('"').map((part, index) => (index % 2 === 1 ? part : part.replace(/['\s@]|_xlfn\.|_xlws\./gi, '').toUpperCase())).join('"');
}

/** Whether two readings of a sheet hold the same: formulas where there are any, for their results follow other cells. */
export function sameContent(one: Pick<Grid, 'cells'>, other: Pick<Grid, 'cells'>): boolean {
  const [ours, theirs] = [heldCells(one), heldCells(other)];
  return ours.length === theirs.length && ours.every((line, index) => line === theirs[index]);
}

function heldCells(grid: Pick<Grid, 'cells'>): string[] {
  return placedCells(grid).flatMap(({ at, cell }) => {
    const held = heldBy(cell, (formula) => formula);
    return held === null ? [] : [`${toAddress(at)} ${held}`];
  });
}

/** What a cell holds, as text that tells a number from a text; null for a blank one. */
function heldBy({ formula, value }: Cell, told: (formula: string) => string): string | null {
  if (formula !== undefined) return `=${told(formula)}`;
  if (value.kind === 'blank' || value.value === '') return null;
  return value.kind === 'number' ? `n${Number(value.value.toPrecision(15))}` : `${value.kind === 'boolean' ? 'b' : 't'}${value.value}`;
}

/** A fingerprint of what stands in the areas, or on all of the sheet. */
export function contentPrint(grid: Pick<Grid, 'cells'>, areas: readonly Area[] | null): string {
  const inside = (row: number, column: number): boolean => !areas || areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const lines = placedCells(grid).flatMap(({ at, cell }) => {
    const held = inside(at.row, at.column) ? heldBy(cell, plainFormula) : null;
    return held === null ? [] : [`${toAddress(at)} ${held}`];
  });
  return hash(lines);
}

/** Two hashes of 32 bits, FNV-1a and a like one: megabytes of text are hashed while the pane waits. */
function hash(lines: readonly string[]): string {
  const { imul } = Math;
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const line of lines) {
    for (let at = 0; at <= line.length; at += 1) {
      const unit = at < line.length ? line.charCodeAt(at) : 10;
      one = imul(one ^ unit, 0x01000193);
      other = imul(other ^ unit, 0x85ebca6b);
      other ^= other >>> 13;
    }
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
