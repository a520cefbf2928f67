import type * as XLSX from '@e965/xlsx';
import { BLANK, type Cell, type Grid } from '../core/grid';
import { NotPlain } from './not-plain';
import { plainFormats } from './plain-formats';
import { type Shared, plainSheet } from './plain-sheet';
import { plainStrings } from './plain-strings';
import { readParts, sheetTargets } from './read-parts';
import { readSheet } from './read-sheet';
import { furtherPieces, withoutPieces } from './split-long-sheets';
import type { ZipEntries } from './stable-zip';

interface LongSheets {
  readonly entries: ZipEntries;
  /** As read with the first piece of each sheet. */
  readonly workbook: XLSX.WorkBook;
  readonly isPlain: boolean;
  /** For a piece that is not written in the ordinary way. */
  readonly parse: (entries: ZipEntries) => XLSX.WorkBook;
}

/** Adds to a sheet read from its first piece the rows of its further pieces, one piece at a time; equal cells are kept once. */
export function longSheetReader(long: LongSheets): (grid: Grid) => Grid {
  const targets = sheetTargets(long.entries);
  const partsOf = readParts(long.entries);
  return (grid) => {
    const pieces = furtherPieces(long.entries, targets.get(grid.name) ?? '');
    if (pieces.length === 0) return grid;
    const index = long.workbook.SheetNames.indexOf(grid.name);
    const sheetOf = sheetReader(long, grid.name);
    const kept = new KeptCells();
    const cells = kept.rows(grid.cells);
    for (const piece of pieces) {
      const read = readSheet({ name: grid.name, index, sheet: sheetOf(piece), workbook: long.workbook, parts: partsOf(grid.name, piece) });
      for (const [row, own] of kept.rows(read.cells).entries()) if (own.length > 0) cells[row] = own;
    }
    return { ...grid, cells: Array.from(cells, (row) => row ?? NO_CELLS) };
  };
}

const NO_CELLS: readonly Cell[] = [];

function sheetReader({ entries, isPlain, parse }: LongSheets, name: string): (piece: string) => XLSX.WorkSheet {
  const target = sheetTargets(entries).get(name) ?? '';
  const bySheetJs = (piece: string): XLSX.WorkSheet => parse({ ...withoutPieces(entries), [target]: entries[piece] ?? new Uint8Array() }).Sheets[name] ?? {};
  if (!isPlain) return bySheetJs;
  const [strings, formats] = [entries['xl/sharedStrings.xml'], entries['xl/styles.xml']];
  const shared: Shared = { strings: strings ? plainStrings(strings) : [], formats: formats ? plainFormats(formats) : [] };
  return (piece) => {
    try {
      return plainSheet(entries[piece], shared);
    } catch (cause) {
      if (cause instanceof NotPlain) return bySheetJs(piece);
      throw cause;
    }
  };
}

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
