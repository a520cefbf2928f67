/** Symbols that a terminal shows two columns wide: Chinese, full-width forms, most emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, symbol) => sum + (WIDE.test(symbol) ? 2 : 1), 0);
}

/** The text on one line no wider than `width`: control characters left out, the end cut off with … where it is too long. */
export function cutToWidth(text: string, width: number): string {
  const line = text.replace(/\p{Cc}/gu, '');
  if (widthOf(line) <= width) return line;
  let cut = '';
  let taken = 1;
  for (const symbol of line) {
    taken += widthOf(symbol);
    if (taken > width) break;
    cut += symbol;
  }
  return `${cut}…`;
}
