import { chineseNumber } from '../figure/chinese-number';
import type { Item, Numbering } from '../scheme/scheme';

/**
 * What stands before an item's target sentence. A number such as 2.1 is one level down: 一、 → （一） → 1. → (1).
 * Under 一是 items are counted in their order; a table is written as under `1.`.
 */
export function numberItem(item: Item, position: number, numbering: Numbering): string {
  const parts = item.number.split(/[.．]/).filter((part) => part !== '');
  const last = parts.at(-1) ?? String(position);
  switch (numbering) {
    case '一是':
      return `${chineseNumber(String(position))}是`;
    case '一、':
      return chineseLevel(parts.length, last);
    case '1.':
    case '表格':
      return parts.length > 1 ? `(${last})` : `${last}.`;
  }
}

function chineseLevel(depth: number, number: string): string {
  if (depth === 3) return `${number}.`;
  if (depth > 3) return `(${number})`;
  return depth === 2 ? `（${chineseNumber(number)}）` : `${chineseNumber(number)}、`;
}
