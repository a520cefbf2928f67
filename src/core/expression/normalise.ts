const SINGLES: Readonly<Record<string, string>> = {
  '【': '[', '】': ']', '〔': '[', '〕': ']', '。': '.', '×': '*', '÷': '/', '−': '-', '≤': '<=', '≥': '>=', '≠': '<>',
  '\u3000': ' ', '\u00a0': ' ',
};

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * What a Chinese keyboard types, as half-width: brackets, operators, commas, digits and letters outside strings; “” around a string
 * become "". Strings keep their content; a name in brackets keeps its punctuation. ①–㊿ are never touched (no NFKC). Idempotent.
 */
export function normalise(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const piece = stringAt(text, at) ?? bracketAt(text, at) ?? { length: 1, text: halfWidth(text.charAt(at)) };
    result += piece.text;
    at += piece.length;
  }
  return result;
}

/** A name as it stands in brackets: full-width letters, digits and the dot become half-width, spaces around the dot go. */
export function normaliseName(text: string): string {
  const letters = [...text].filter((letter) => !INVISIBLE.test(letter)).map((letter) => (/[．。]/.test(letter) ? '.' : alphanumeric(letter)));
  return letters.join('').replace(/[\u3000\u00a0]/g, ' ').split('.').map((part) => part.trim()).join('.');
}

interface Piece {
  readonly length: number;
  readonly text: string;
}

function stringAt(text: string, start: number): Piece | null {
  const open = text.charAt(start);
  const closers = open === '“' ? '”"＂' : open === '”' ? '”“"＂' : open === '"' || open === '＂' ? '"＂' : '';
  if (closers === '') return null;
  for (let at = start + 1; at < text.length; at += 1) {
    if (!closers.includes(text.charAt(at))) continue;
    const doubled = '"＂'.includes(open) && '"＂'.includes(text.charAt(at + 1)) && at + 1 < text.length;
    if (!doubled) return { length: at + 1 - start, text: `"${quoted(text.slice(start + 1, at), open)}"` };
    at += 1;
  }
  return { length: text.length - start, text: `"${quoted(text.slice(start + 1), open)}` };
}

/** Escapes are doubled quotes; a quote that is content of a “…” string cannot occur, it would close the string. */
function quoted(content: string, open: string): string {
  return '"＂'.includes(open) ? content.replace(/＂/g, '"') : content;
}

function bracketAt(text: string, start: number): Piece | null {
  if (halfWidth(text.charAt(start)) !== '[') return null;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = halfWidth(text.charAt(at));
    if (letter === '[') return null;
    if (letter === ']') return { length: at + 1 - start, text: `[${normaliseName(text.slice(start + 1, at))}]` };
  }
  return null;
}

function halfWidth(letter: string): string {
  if (INVISIBLE.test(letter)) return '';
  return SINGLES[letter] ?? (/[\uff01-\uff5e]/.test(letter) ? shifted(letter) : letter);
}

function alphanumeric(letter: string): string {
  return /[０-９Ａ-Ｚａ-ｚ]/.test(letter) ? shifted(letter) : letter;
}

function shifted(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET);
}
