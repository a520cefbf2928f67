/** How wide a text is, in widths of a digit: what is written in Chinese takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const symbol of text) width += symbol > '\u2e7f' ? 2 : 1;
  return width;
}

/** How many lines a text takes in a column of so many digits. */
export function linesOf(text: string, columns: number): number {
  return text.split('\n').reduce((lines, one) => lines + Math.max(1, Math.ceil(textWidth(one) / Math.max(columns, 1))), 0);
}
