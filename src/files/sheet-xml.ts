import type { Position } from '../core/grid';

/** By address, the number of its style for the cells that have one. */
export function styleIndexes(xml: string): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [, attributes = ''] of xml.matchAll(/<c\s([^<>]*?)\/?>/g)) {
    const address = /(?:^|\s)r="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const index = /(?:^|\s)s="(\d+)"/.exec(attributes)?.[1];
    if (address && index) indexes.set(address, Number(index));
  }
  return indexes;
}

/** The addresses of cells of type date. */
export function datesIn(xml: string): Set<string> {
  if (!xml.includes('t="d"')) return new Set();
  const cells = [...xml.matchAll(/<(?:\w+:)?c(\s[^<>]*)>/g)].map(([, attributes = '']) => attributes);
  return new Set(cells.filter((attributes) => /\st="d"/.test(attributes)).map((attributes) => /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''));
}

export function protectedIn(xml: string): boolean {
  return /<sheetProtection\b[^<>]*\ssheet="(1|true)"/.test(xml);
}

/** The top left cell of the part that scrolls, where panes are frozen. */
export function frozenIn(xml: string): Position | null {
  const pane = /<pane\b[^<>]*>/.exec(xml)?.[0] ?? '';
  if (!/\sstate="frozen(Split)?"/.test(pane)) return null;
  const columns = Number(/\sxSplit="(\d+)"/.exec(pane)?.[1] ?? 0);
  const rows = Number(/\sySplit="(\d+)"/.exec(pane)?.[1] ?? 0);

  return rows + columns > 0 ? { row: rows + 1, column: columns + 1 } : null;
}
