import type { Area, Grid, Visibility } from '../core/grid';
import { NotPlain, attributeOf, plainText } from './not-plain';
import { type Shared, plainCells } from './plain-cells';
import { type ColumnLook, sheetGrid } from './sheet-grid';
import { frozenIn, protectedIn } from './sheet-xml';

/** What a workbook says of a sheet. */
interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly active: boolean;
}

const DATA = '<sheetData>';

/** A sheet of an .xlsx as plain data. */
export function plainSheet(bytes: Uint8Array | undefined, entry: SheetEntry, shared: Shared): Grid {
  const xml = plainText(bytes, 'worksheet');
  const [start, end] = [xml.indexOf(DATA), xml.indexOf('</sheetData>')];
  if (start < 0 || end < start || xml.indexOf('<sheetData', start + 1) >= 0) throw new NotPlain();
  const [head, tail] = [xml.slice(0, start), xml.slice(end)];
  const { cells, rows } = plainCells(xml, { from: start + DATA.length, until: end }, shared);
  const around = head + tail;
  return sheetGrid({ ...entry, cells, rows, columns: columnsIn(head), merges: mergesIn(tail), frozen: frozenIn(around), protected: protectedIn(around) });
}

function columnsIn(head: string): ColumnLook[] {
  const columns: ColumnLook[] = [];
  for (const [element] of head.matchAll(/<col\b[^<>]*>/g)) {
    const [first, last] = [attributeOf(element, 'min'), attributeOf(element, 'max')].map((number) => Number.parseInt(number ?? '', 10));
    const hidden = /^(1|true)$/.test(attributeOf(element, 'hidden') ?? '');
    const width = attributeOf(element, 'width');
    if (!first || !last || width === undefined) throw new NotPlain();
    for (let column = first; column <= Math.min(last, 16384); column += 1) columns[column - 1] = { width: Number(width), ...(hidden && { hidden }) };
  }
  return columns;
}

function mergesIn(tail: string): Area[] {
  return [...tail.matchAll(/<mergeCell\s[^<>]*>/g)].map(([element]) => {
    const match = /^<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"\s*\/>$/.exec(element);
    if (!match) throw new NotPlain();
    const [, left = '', top = '', right = '', bottom = ''] = match;
    return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  });
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
