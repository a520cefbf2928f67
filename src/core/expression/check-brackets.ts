import { failure, whereabouts, type Failure } from './problem';

const PART = /^[^[\]{}|@#'.]+$/;

/** The first bracket that does not hold an indicator 事项.列, or null. The text is normalised. */
export function checkBrackets(text: string): Failure | null {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') at = stringEnd(text, at);
    else if (letter === ']') return failure(`${whereabouts(text, at)}多了一个“]”。`);
    else if (letter === '[') {
      const end = text.indexOf(']', at);
      if (end < 0) return failure(`${whereabouts(text, at)}的“[”没有配对的“]”。`);
      const wrong = checkName(text.slice(at + 1, end));
      if (wrong) return failure(wrong);
      at = end;
    }
  }
  return null;
}

function checkName(name: string): string | null {
  const parts = name.split('.');
  if (parts.length !== 2 || parts.some((part) => part.trim() === '')) return `“[${name}]”不是指标，指标应写作[事项.列]，如[两癌.累计完成]。`;
  const wrong = parts.find((part) => !PART.test(part));
  return wrong === undefined ? null : `指标“${name}”的名称里不能有 [ ] { } | @ # ' 这些符号。`;
}

/** The offset of the closing quote; a doubled quote is content. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) !== '"') return at;
    at += 1;
  }
  return text.length;
}
