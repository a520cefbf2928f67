import { type Grid, cellAt, cellText, extent } from '../../../grid';
import type { Form } from '../../../scheme/form';
import { fieldsOf, fitsHeader } from '../../header-text';
import { RowSpread } from '../../rows/row-spread';
import { spreadForm } from '../../rows/spread-form';
import { filledCells, fixedTexts } from '../fixed-texts';
import { matchRows } from '../match-sheet';
import { isTotal } from './is-total';

/** Rows of a sheet, both included; none where `bottom` is above `top`. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Which rows of a sheet a row of the design became that stands for any number of them. */
export type Band = (row: number) => Rows;

/** How many blank rows end what is at the foot of a sheet. */
const GAP = 100;

/**
 * By the texts of the form above and below such a row: it begins as far under the nearest text above as designed, and
 * ends as far over the next one below; where there is none below, with the last row in which something stands.
 */
export function bandOf(sheet: Grid, design: Form): Band {
  const several = [...(design.unitRow ? [design.unitRow.row] : []), ...design.lists.map(({ row }) => row)].sort((one, other) => one - other);
  const bare = { ...spreadForm(design, { units: [], rowsOf: () => 0 }), lists: [] };
  const toBare = new RowSpread(several.map((row) => ({ row, count: 0 })));
  const lines = matchRows(sheet, bare);
  const fixed = fixedTexts(bare);
  const texts = new Set(fixed.map(({ at }) => at.row));
  const filled = [...new Set(filledCells(sheet).map(({ at }) => at.row))];
  const lastRow = extent(design.layout).row;

  return band;

  function band(row: number): Rows {
    const top = under(row);
    return { top, bottom: over(row, top) };
  }

  /** The row of the sheet on which a row of the design with a text of its own stands. */
  function known(line: number): number | null {
    if (several.includes(line) || !texts.has(toBare.first(line))) return null;
    const place = lines.place(toBare.first(line));
    return place.kind === 'one' ? place.number : null;
  }

  function under(row: number): number {
    for (let line = row - 1; line > 0 && !several.includes(line); line -= 1) {
      const found = known(line);
      if (found !== null) return found + row - line;
    }
    const before = several.findLast((line) => line < row);
    return before === undefined ? row : band(before).bottom + 1;
  }

  function over(row: number, top: number): number {
    for (let line = row + 1; line <= lastRow && !several.includes(line); line += 1) {
      const found = known(line) ?? headerLine(line, top);
      const bottom = found === null ? null : found - (line - row);
      if (bottom !== null && bottom >= top - 1) return isTotalLost(row + 1) && isEntry(bottom + 1) ? bottom + 1 : bottom;
    }
    const end = Math.min(...rowsBetween(row, lastRow).flatMap((line) => known(line) ?? []).filter((found) => found >= top));
    return filled.filter((one) => one >= top && one < end).reduce((last, one) => (one - last <= GAP ? Math.max(last, one) : last), top - 1);
  }

  /** True where the design has a total right under the list that the sheet does not have: deleted, or an entry typed over it. */
  function isTotalLost(line: number): boolean {
    const total = fixed.some(({ at, plain }) => at.row === toBare.first(line) && isTotal(plain));
    return design.lists.some(({ row }) => row === line - 1) && total && known(line) === null;
  }

  /** Something was typed there, and it does not add up what stands above. */
  function isEntry(row: number): boolean {
    const typed = filledCells(sheet).filter(({ at }) => at.row === row);
    return typed.length > 0 && !typed.some(({ at, plain }) => cellAt(sheet, at).formula !== undefined || /[合总小共累]计|总[和数额]/.test(plain));
  }

  /** The first row from `top` on that has a header field of the design's row, told by the words around it. */
  function headerLine(line: number, top: number): number | null {
    const layouts = design.headers.flatMap(({ at }) => (at.row === line ? [cellText(cellAt(design.layout, at))] : [])).filter(isLabelled);
    if (layouts.length === 0) return null;
    return filledCells(sheet).find(({ at, text }) => at.row >= top && layouts.some((layout) => fitsHeader(text, layout)))?.at.row ?? null;
  }
}

/** The rows after `from`, up to `to`. */
function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index);
}

function isLabelled(layout: string): boolean {
  return fieldsOf(layout).length > 0 && layout.replace(/[{｛]{2}[^{}｛｝]*[}｝]{2}/g, '').trim().length > 1;
}
