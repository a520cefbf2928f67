/** A line of 2号 characters in the text block: 156 mm / 22 pt. */
const LINE = 20;

/** A break after these, or before those, is where the sense breaks. */
const AFTER = /(?:[的和与及、，：》”）]|[省市县区委局厅办]|工作|方案|\d年|\d月|月份)$/;
const BEFORE = /^(?:关于|进展|情况|工作|有关|实施|开展|完成|通知|通报|汇报|报告|总结)/;
const NEVER_BEFORE = /^[、，。；：！？》”’）〉〕%％年月日号的和与及]/;
const NEVER_AFTER = /[《“‘（〈〔〇第]$/;

/**
 * Where the lines of a title end, as offsets in it: none where it fits on one line; else as few lines as it takes,
 * about equally long, broken where the sense breaks and never within one of `whole` (offsets of what stays together).
 */
export function breakTitle(title: string, whole: readonly { readonly start: number; readonly end: number }[] = []): number[] {
  const lines = Math.ceil(widthOf(title) / LINE);
  const breaks: number[] = [];
  for (let left = lines; left > 1; left -= 1) {
    const from = breaks.at(-1) ?? 0;
    const at = bestBreak(title, { from, width: widthOf(title.slice(from)) / left, whole });
    if (at === null) break;
    breaks.push(at);
  }
  return breaks;
}

interface Search {
  readonly from: number;
  readonly width: number;
  readonly whole: readonly { readonly start: number; readonly end: number }[];
}

function bestBreak(title: string, { from, width, whole }: Search): number | null {
  let best: number | null = null;
  let lowest = Infinity;
  for (let at = from + 1; at < title.length; at += 1) {
    const line = title.slice(from, at);
    if (widthOf(line) > LINE) break;
    if (whole.some(({ start, end }) => start < at && at < end) || !mayBreak(line, title.slice(at))) continue;
    const cost = Math.abs(widthOf(line) - width) + (AFTER.test(line) || BEFORE.test(title.slice(at)) ? 0 : 5);
    if (cost < lowest) [best, lowest] = [at, cost];
  }
  return best;
}

function mayBreak(before: string, after: string): boolean {
  if (NEVER_BEFORE.test(after) || NEVER_AFTER.test(before)) return false;
  if (/[\ud800-\udbff]$/.test(before)) return false;
  return !(/[\dA-Za-z.〇一二三四五六七八九十]$/.test(before) && /^[\dA-Za-z.%％一二三四五六七八九十]/.test(after)) && !(/\d$/.test(before) && /^[年月日项件号]/.test(after));
}

/** In full-width characters; a half-width one counts a half. */
function widthOf(text: string): number {
  let width = 0;
  for (const symbol of text) width += (symbol.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1;
  return width;
}
