import type * as XLSX from '@e965/xlsx';
import { NotPlain, attributeOf, plainText } from './not-plain';
import { unescapeXml } from './unescape-xml';

/** What the cells of a workbook refer to by number. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

/** A sheet of an .xlsx as SheetJS would give it, as far as it is read here. */
export function plainSheet(bytes: Uint8Array | undefined, shared: Shared): XLSX.WorkSheet {
  const xml = plainText(bytes, 'worksheet');
  const [start, end] = [xml.indexOf('<sheetData>'), xml.indexOf('</sheetData>')];
  if (start < 0 || end < start || xml.indexOf('<sheetData', start + 1) >= 0) throw new NotPlain();
  const merges = mergesIn(xml.slice(end));
  return { ...cellsIn(xml.slice(start + '<sheetData>'.length, end), shared), '!cols': columnsIn(xml.slice(0, start)), ...(merges.length > 0 && { '!merges': merges }) };
}

const TOKEN = /\s*(?:<c\s([^<>]*?)(?:\/>|>([^]*?)<\/c>)|<row\b([^<>]*?)\/?>|<\/row>)/y;

function cellsIn(data: string, shared: Shared): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const rows: XLSX.RowInfo[] = [];
  let at = 0;
  for (TOKEN.lastIndex = 0; at < data.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(data);
    if (!match) break;
    const [, cell, inner, row] = match;
    if (row !== undefined) takeRow(row, rows);
    if (cell !== undefined) takeCell(cell, inner, { sheet, shared });
  }
  if (data.slice(at).trim() !== '') throw new NotPlain();
  return { ...sheet, ...(rows.length > 0 && { '!rows': rows }) };
}

function takeRow(attributes: string, rows: XLSX.RowInfo[]): void {
  const number = attributeOf(attributes, 'r');
  const height = attributeOf(attributes, 'ht');
  const hidden = /^(1|true)$/.test(attributeOf(attributes, 'hidden') ?? '');
  if (number === undefined) throw new NotPlain();
  if (height || hidden) rows[Number.parseInt(number, 10) - 1] = { ...(height && { hpt: Number.parseFloat(height) }), ...(hidden && { hidden }) };
}

const CELL = /^r="([A-Z]{1,3}[1-9]\d{0,7})"(?: s="(\d+)")?(?: t="(\w+)")?\s*$/;
const INNER = /^(?:<f([^<>]*)>([^<]*)<\/f>|<f([^<>]*)\/>)?(?:<v(?:\s[^<>]*)?>([^<]*)<\/v>|<v\/>)?$/;
const CALM = /^(?:\s(?:ca|aca|xml:space)="\w*")*\s*$/;

function takeCell(attributes: string, inner: string | undefined, { sheet, shared }: { readonly sheet: XLSX.WorkSheet; readonly shared: Shared }): void {
  const place = CELL.exec(attributes);
  const content = INNER.exec(inner ?? '');
  if (!place || !content) throw new NotPlain();
  const [, address = '', style, type] = place;
  const [, kind, formula, empty, value] = content;
  if (!CALM.test(kind ?? empty ?? '')) throw new NotPlain();
  const f = formula === undefined || formula === '' ? undefined : unescapeXml(formula).replace(/_xlfn\./g, '');
  const z = style === undefined ? 'General' : (shared.formats[Number(style)] ?? 'General');
  sheet[address] = { ...valueOf(type ?? 'n', value === '' ? undefined : value, shared), z, ...(f !== undefined && { f }) };
}

function valueOf(type: string, value: string | undefined, { strings }: Shared): XLSX.CellObject {
  if (value === undefined && (type === 'n' || type === 's')) return { t: 'z' };
  switch (type) {
    case 'n':
      return { t: 'n', v: Number.parseFloat(value ?? '') };
    case 's': {
      const text = strings[Number.parseInt(value ?? '', 10)];
      if (text === undefined) throw new NotPlain();
      return { t: 's', v: text };
    }
    case 'str':
      if (value !== undefined && /&#|_x/i.test(value)) throw new NotPlain();
      return { t: 's', v: unescapeXml(unescapeXml(value ?? '')) };
    case 'b':
      return { t: 'b', v: value === '1' || value === 'true' };
    case 'e':
      return { t: 'e', ...(value !== undefined && { w: unescapeXml(value) }) };
    default:
      throw new NotPlain();
  }
}

function columnsIn(head: string): XLSX.ColInfo[] {
  const columns: XLSX.ColInfo[] = [];
  for (const [element] of head.matchAll(/<col\b[^<>]*>/g)) {
    const [first, last] = [attributeOf(element, 'min'), attributeOf(element, 'max')].map((number) => Number.parseInt(number ?? '', 10));
    const hidden = /^(1|true)$/.test(attributeOf(element, 'hidden') ?? '');
    const width = attributeOf(element, 'width');
    if (!first || !last || width === undefined) throw new NotPlain();
    for (let column = first; column <= Math.min(last, 16384); column += 1) columns[column - 1] = { width: Number(width), ...(hidden && { hidden }) };
  }
  return columns;
}

function mergesIn(tail: string): XLSX.Range[] {
  return [...tail.matchAll(/<mergeCell\s[^<>]*>/g)].map(([element]) => {
    const match = /^<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"\s*\/>$/.exec(element);
    if (!match) throw new NotPlain();
    const [, left = '', top = '', right = '', bottom = ''] = match;
    return { s: { r: Number(top) - 1, c: columnIndex(left) }, e: { r: Number(bottom) - 1, c: columnIndex(right) } };
  });
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
