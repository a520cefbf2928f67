import type { CellWrite } from '../edit';
import { shownBy } from './cells';
import { WIDER, widthOfLine } from './column-widths';

const LINE = 15;
const PADDING = 4;
/** Excel's limit. */
const HIGHEST = 409;

/** Heights in points, by row number from `first` on, so that wrapped text is seen whole. */
export function rowHeights(rows: readonly (readonly (CellWrite | null)[])[], widths: Readonly<Record<number, number>>, first: number): Record<number, number> {
  const heights: Record<number, number> = {};
  rows.forEach((row, index) => {
    const lines = Math.max(1, ...row.map((cell, column) => (cell?.style?.wrap ? linesIn(cell, widths[column + 1] ?? 10) : 1)));
    heights[first + index] = Math.min(HIGHEST, lines * LINE + PADDING);
  });
  return heights;
}

function linesIn({ content }: CellWrite, width: number): number {
  const shown = String(shownBy(content) ?? '');
  return shown.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOfLine(line) * WIDER) / Math.max(1, width - 1))), 0);
}
