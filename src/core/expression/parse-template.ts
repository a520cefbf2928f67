import type { ParseResult } from './expression';
import { isFormat, normaliseFormat } from './format';
import { parseExpression } from './parse-expression';
import { excerpt, failure, whereabouts } from './problem';
import type { Template, TemplatePart } from './template';

const OPEN = /[{｛]{2}/g;
const CLOSE = /[}｝]{2}/;

/** Reads a text with marks `{{expression|format}}`; outside the marks nothing is changed. A problem names the mark. */
export function parseTemplate(source: string): ParseResult<Template> {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const open of source.matchAll(OPEN)) {
    if (open.index < at) continue;
    const stray = strayClose(source, at, open.index);
    if (stray) return stray;
    if (open.index > at) parts.push({ kind: 'text', text: source.slice(at, open.index) });
    const end = markEnd(source, open.index + 2);
    if (end === null) return failure(`${whereabouts(source, open.index)}的“{{”没有配对的“}}”。`);
    const mark = parseMark(source.slice(open.index + 2, end));
    if (!mark.ok) return mark;
    parts.push(mark.value);
    at = end + 2;
  }
  const stray = strayClose(source, at, source.length);
  if (stray) return stray;
  if (at < source.length) parts.push({ kind: 'text', text: source.slice(at) });
  return { ok: true, value: { source, parts } };
}

/** `expression|format`, as it stands between the braces. */
function parseMark(text: string): ParseResult<Extract<TemplatePart, { kind: 'mark' }>> {
  const bar = outsideStrings(text, /[|｜]/) ?? text.length;
  const shown = excerpt(`{{${text}}}`);
  if (text.slice(0, bar).trim() === '') return failure(`标记“${shown}”里没有内容。`);
  const expression = parseExpression(text.slice(0, bar));
  if (!expression.ok) return failure(`标记“${shown}”有误：${expression.problem.message}`);
  const format = normaliseFormat(text.slice(bar + 1));
  if (!isFormat(format)) return failure(`标记“${shown}”的格式“${excerpt(format)}”不认识，可写 0、0.00%、0万、中文数字、YYYY年M月D日等。`);
  return { ok: true, value: { kind: 'mark', expression: expression.value, format } };
}

function markEnd(source: string, from: number): number | null {
  const inside = outsideStrings(source.slice(from), CLOSE) ?? firstMatch(source.slice(from), CLOSE);
  return inside === null ? null : from + inside;
}

function strayClose(source: string, from: number, to: number): ReturnType<typeof failure> | null {
  const found = firstMatch(source.slice(from, to), CLOSE);
  return found === null ? null : failure(`${whereabouts(source, from + found)}的“}}”没有配对的“{{”。`);
}

/** Where the pattern first matches outside "…" and “…”, or null. */
function outsideStrings(text: string, pattern: RegExp): number | null {
  const masked = text.replace(/"(?:[^"]|"")*"|“[^”"]*[”"]/g, (string) => ' '.repeat(string.length));
  return firstMatch(masked, pattern);
}

function firstMatch(text: string, pattern: RegExp): number | null {
  const at = text.search(pattern);
  return at < 0 ? null : at;
}
