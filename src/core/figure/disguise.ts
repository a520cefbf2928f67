/** How a number may be disguised by the way it was typed. */
export type Disguise = '全角' | '空格' | '千位' | '科学' | '汉字' | '概数';

/** A text made plain for reading, and what had to be taken off. */
export interface PlainText {
  readonly text: string;
  readonly disguises: readonly Disguise[];
}

/** Every space that people type or paste, NBSP, full-width, thin and zero-width ones and line ends among them. */
const SPACES = /[\s\u00a0\u1680\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
const SPACE = new RegExp(SPACES.source);
const LEADING_SPACES = new RegExp(`^${SPACES.source}`);
/** A space within a number: 12 3 may be 123 or two numbers. */
const BETWEEN_DIGITS = /(?<=[0-9.,+-])[\s\u00a0\u1680\u180e\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+(?=[0-9.,])/;

export function withoutSpaces(text: string): string {
  return SPACE.test(text) ? text.replace(SPACES, '') : text;
}

/** Text without leading and trailing spaces of any kind. */
export function trimmed(text: string): string {
  const start = text.replace(LEADING_SPACES, '');
  let end = start.length;
  while (end > 0 && SPACE.test(start.charAt(end - 1))) end -= 1;
  return start.slice(0, end);
}

/** Full-width digits, signs and marks that stand in numbers, made half-width; nothing else is touched. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９．，％＋－ＥｅＮｎＡａ／]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-');
}

/** The text without full-width forms and stray spaces, or null where a space stands within a number. */
export function plainText(typed: string): PlainText | null {
  const half = halfWidth(typed);
  if (BETWEEN_DIGITS.test(half)) return null;
  const text = withoutSpaces(half);
  return { text, disguises: [...(half === typed ? [] : ['全角' as const]), ...(text === half ? [] : ['空格' as const])] };
}
