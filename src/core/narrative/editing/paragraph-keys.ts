import type { ParagraphKey } from '../edited-paragraph';
import type { Report } from '../report';

/** The key of each paragraph, in the report's order. */
export function paragraphKeys({ blocks }: Report): ParagraphKey[] {
  const counts = new Map<string, number>();
  return blocks.map(({ kind, item = '' }) => {
    const group = `${kind}|${item}`;
    const nth = counts.get(group) ?? 0;
    counts.set(group, nth + 1);
    return { kind, item, nth };
  });
}

/** The key as one text, to tell paragraphs apart by. */
export function keyText({ kind, item, nth }: ParagraphKey): string {
  return `${kind}|${item}|${nth}`;
}
