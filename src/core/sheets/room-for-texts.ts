import type { CellWrite, Edit } from '../edit';
import type { Area, Position } from '../grid';
import { rowHeights } from './row-heights';

/** The edits with long texts wrapped and their rows high enough, so that what units wrote, joined, is seen whole. Rows are only made higher. */
export function withRoomForTexts(edits: readonly Edit[], merges: readonly Area[]): Edit[] {
  const widths = Object.assign({}, ...edits.flatMap((edit) => (edit.kind === 'columnWidths' ? [edit.widths] : []))) as Readonly<Record<number, number>>;
  const given = Object.assign({}, ...edits.flatMap((edit) => (edit.kind === 'rowHeights' ? [edit.heights] : []))) as Readonly<Record<number, number>>;
  const higher: Edit[] = [];
  const roomy = edits.map((edit) => {
    if (edit.kind !== 'write' || edit.at.row !== 1 || edit.at.column !== 1) return edit;
    const wrapped = edit.cells.map((row, index) => row.map((cell, column) => wrappedText(cell, { row: index + 1, column: column + 1 }, merges)));
    const wanted = Object.entries(rowHeights(wrapped, widths, 1)).filter(([row, height]) => height > Math.max(SINGLE, given[Number(row)] ?? 0));
    if (wanted.length > 0) higher.push({ kind: 'rowHeights', sheet: edit.sheet, heights: Object.fromEntries(wanted) });
    return { ...edit, cells: edit.cells.map((row, index) => row.map((cell, column) => wrapped[index]?.[column] ?? cell)) };
  });
  return [...roomy, ...higher];
}

/** A row of one line. */
const SINGLE = 19;

/** A text in a cell that is to be filled; null for another, and for one that has the room of several. */
function wrappedText(cell: CellWrite | null, { row, column }: Position, merges: readonly Area[]): CellWrite | null {
  if (cell?.style?.unlocked !== true || cell.content.kind !== 'text') return null;
  const isMerged = merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return isMerged ? null : { ...cell, style: { ...cell.style, wrap: true } };
}
