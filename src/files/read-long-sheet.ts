import type * as XLSX from '@e965/xlsx';
import { BLANK, type Cell, type Grid } from '../core/grid';
import { readParts, sheetTargets } from './read-parts';
import { readSheet } from './read-sheet';
import { furtherPieces, withoutPieces } from './split-long-sheets';
import type { ZipEntries } from './stable-zip';

/** Adds to a sheet read from its first piece the rows of its further pieces, one piece at a time; equal cells are kept once. */
export function longSheet(first: Grid, pieces: readonly string[], read: (piece: string) => Grid): Grid {
  if (pieces.length === 0) return first;
  const kept = new KeptCells();
  const cells = kept.rows(first.cells);
  for (const piece of pieces) {
    for (const [row, own] of kept.rows(read(piece).cells).entries()) if (own.length > 0) cells[row] = own;
  }
  return { ...first, cells: Array.from(cells, (row) => row ?? NO_CELLS) };
}

interface LongSheets {
  readonly entries: ZipEntries;
  /** As read with the first piece of each sheet. */
  readonly workbook: XLSX.WorkBook;
  readonly parse: (entries: ZipEntries) => XLSX.WorkBook;
}

/** The same for the sheets of a workbook that SheetJS reads. */
export function longSheetReader({ entries, workbook, parse }: LongSheets): (grid: Grid) => Grid {
  const targets = sheetTargets(entries);
  const partsOf = readParts(entries);
  return (grid) => {
    const { name } = grid;
    const target = targets.get(name) ?? '';
    return longSheet(grid, furtherPieces(entries, target), (piece) => {
      const sheet = parse({ ...withoutPieces(entries), [target]: entries[piece] ?? new Uint8Array() }).Sheets[name] ?? {};
      return readSheet({ name, index: workbook.SheetNames.indexOf(name), sheet, workbook, parts: partsOf(name, piece) });
    });
  };
}

const NO_CELLS: readonly Cell[] = [];

/** How many different contents are remembered. */
const MOST = 100_000;

/** Cells that say the same are one: a history of a million rows has some thousand different periods, units and indicators. */
class KeptCells {
  readonly #byContent = new Map<string | number, Cell>();

  rows(rows: Grid['cells']): (readonly Cell[])[] {
    return Array.from(rows, (row) => Array.from(row ?? NO_CELLS, (cell) => (cell ? this.#keep(cell) : BLANK)));
  }

  #keep(cell: Cell): Cell {
    if ((cell.value.kind !== 'text' && cell.value.kind !== 'number') || cell.formula !== undefined || cell.note !== undefined) return cell;
    const known = this.#byContent.get(cell.value.value);
    if (known && known.numberFormat === cell.numberFormat && known.style === cell.style) return known;
    if (!known && this.#byContent.size < MOST) this.#byContent.set(cell.value.value, cell);
    return cell;
  }
}
