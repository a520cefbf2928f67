/** The nouns that English texts count. */
const COUNTED = /(?<![\d.,])1 ((?:input |calculated |pivot )?(?:finding|unit|file|form|row|rule|cell|indicator|sheet|period|entrie|figure|character|case|chart|table|shape|comment|countie|township|prefecture))s\b/g;

/** An English text in which what there is one of is not told in the plural: 1 findings, 1 units. */
export function singular(text: string): string {
  return text.replace(COUNTED, (_, noun: string) => `1 ${noun.replace(/ie$/, 'y')}`);
}
