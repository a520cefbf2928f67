import type { CellWrite, Content } from '../edit';

const NARROWEST = 7;
const WIDEST = 40;
/** A Chinese character is somewhat wider than two digits. */
export const WIDER = 1.08;

/** Widths by content, in characters: a Chinese character takes two, the longest line of a cell counts. */
export function columnWidths(rows: readonly (readonly (CellWrite | null)[])[], widest: number = WIDEST): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const row of rows) {
    row.forEach((cell, index) => {
      const own = cell ? Math.ceil(widthOf(cell.content) * WIDER) + 2 : 0;
      widths[index + 1] = Math.min(widest, Math.max(widths[index + 1] ?? NARROWEST, own));
    });
  }
  return widths;
}

function widthOf(content: Content): number {
  switch (content.kind) {
    case 'blank':
      return 0;
    case 'number':
      return Math.min(12, String(content.value).length);
    case 'text':
      return widthOfText(content.value);
    case 'formula':
      return typeof content.cached === 'string' ? widthOfText(content.cached) : Math.min(12, String(content.cached ?? '').length);
  }
}

function widthOfText(text: string): number {
  return Math.max(...text.split('\n').map(widthOfLine));
}

/** In half-width characters. */
export function widthOfLine(line: string): number {
  return [...line].reduce((sum, symbol) => sum + (symbol > '\u00ff' ? 2 : 1), 0);
}
