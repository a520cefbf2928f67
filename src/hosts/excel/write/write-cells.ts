import { areaAddress } from '../../../core/address';
import type { Area, Cell } from '../../../core/grid';
import { type Operation, carrying, passing } from './operation';

/** A rectangle that is written at once. */
export interface Patch {
  readonly sheet: string;
  readonly area: Area;
  /** What stands there afterwards; a hole is not written. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** Number formats to be set; a null leaves the one that is there. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/**
 * Formats first, so that a text is a text from the start; then what the cells hold: as values where nothing is
 * calculated, for Excel takes a formula of 8,192 characters at most and a text of 32,767.
 */
export function writeCells(patch: Patch): Operation {
  const address = areaAddress(patch.area);
  const entries = patch.cells.map((row) => row.map(entryOf));
  const calculates = patch.cells.some((row) => row.some((cell) => cell?.formula !== undefined));
  const formats = patch.formats.some((row) => row.some((format) => format !== null)) ? patch.formats : null;
  const operation = carrying([entries, formats], (batch) => {
    const range = passing(batch.sheet(patch.sheet).getRange(address));
    if (formats) range.numberFormat = formats.map((row) => [...row]);
    if (calculates) range.formulas = entries;
    else range.values = entries;
  });
  return patch.cells.length > 1 ? { ...operation, halve: () => halvesOf(patch).map(writeCells) } : operation;
}

/** What is given to Excel for a cell: null leaves it as it is. */
export function entryOf(cell: Cell | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.value.kind === 'blank' ? '' : cell.value.value;
}

export function halvesOf({ sheet, area, cells, formats }: Patch): Patch[] {
  const half = Math.ceil(cells.length / 2);
  return [
    { sheet, area: { ...area, bottom: area.top + half - 1 }, cells: cells.slice(0, half), formats: formats.slice(0, half) },
    { sheet, area: { ...area, top: area.top + half }, cells: cells.slice(half), formats: formats.slice(half) },
  ];
}
