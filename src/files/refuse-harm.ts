import { LIMITS, WORKBOOK_LIMITS, type WorkbookLimits } from './limits';
import type { ZipEntries } from './stable-zip';
import { ZipRefusal } from './zip-directory';

/** What may stand before the root element: a mark of the encoding, a declaration, comments, blanks. */
const BEFORE_ROOT = /^(?:\ufeff|\s|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->)*/;
/** Columns that a sheet may describe: each of the 16384 that there are, several times over. */
const MOST_COLUMNS = 65_536;
/** Bytes of a part within which its root element begins. */
const HEAD = 4096;

/**
 * Throws a ZipRefusal where reading the entries of a workbook would do harm: XML with entities of its own (they may
 * stand for gigabytes, or for files of this computer; no spreadsheet program writes them), or more sheets, cells or
 * texts than memory holds.
 */
export function refuseHarm(entries: ZipEntries, { cells }: WorkbookLimits = WORKBOOK_LIMITS.submission): void {
  const parts = Object.entries(entries).filter(([name]) => !name.startsWith('META-INF/'));
  for (const [name, bytes] of parts) if (/\.(?:xml|rels|vml)$/i.test(name)) refuseEntities(bytes);
  refuseCount(countIn(parts, /^xl\/workbook\.xml$/, { tag: '<sheet ', most: LIMITS.sheets }), LIMITS.sheets, (most) => `工作表多于${most}张`);
  refuseCount(countIn(parts, /^xl\/worksheets\/[^/]+\.xml$/, { tag: '<c ', most: cells }), cells, (most) => `单元格多于${most}个`);
  refuseCount(countIn(parts, /^xl\/sharedStrings\.xml$/, { tag: '<si', most: cells }), cells, (most) => `文字多于${most}条`);
  refuseCount(Math.max(0, ...parts.map(([name, bytes]) => (/^xl\/worksheets\/[^/]+\.xml$/.test(name) ? columnsIn(bytes) : 0))), MOST_COLUMNS, () => '列的范围超出了工作表');
  refuseCount(cellsOfOds(entries['content.xml']), cells, (most) => `单元格多于${most}个`);
  const binary = parts.reduce((sum, [name, { length }]) => sum + (/^xl\/.*\.bin$/.test(name) && !/vbaProject|printerSettings|embeddings|media/.test(name) ? length : 0), 0);
  if (binary > LIMITS.binaryBytes) throw new ZipRefusal('数据过多，不像是报表');
}

function refuseEntities(bytes: Uint8Array): void {
  const [first = 0, second = 0] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const rest = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD)).replace(BEFORE_ROOT, '');
  if (/^<!/.test(rest) || (rest === '' && bytes.length > HEAD)) throw new ZipRefusal('里面定义了XML实体（DOCTYPE），可能有害');
}

function refuseCount(count: number, most: number, why: (most: number) => string): void {
  if (count > most) throw new ZipRefusal(`${why(most)}，不像是报表`);
}

/** 0 where the parts are too short for as many. */
function countIn(parts: readonly (readonly [string, Uint8Array])[], names: RegExp, { tag, most }: { readonly tag: string; readonly most: number }): number {
  const found = parts.flatMap(([name, bytes]) => (names.test(name) ? [bytes] : []));
  const length = found.reduce((sum, bytes) => sum + bytes.length, 0);
  return length <= most * tag.length ? 0 : found.reduce((sum, bytes) => sum + occurrences(bytes, tag), 0);
}

function occurrences(bytes: Uint8Array, tag: string): number {
  const codes = Array.from(tag, (letter) => letter.charCodeAt(0));
  let count = 0;
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) count += 1;
  }
  return count;
}

/** How many columns a sheet describes, one as often as it does so. */
function columnsIn(bytes: Uint8Array): number {
  const end = placeOf(bytes, '<sheetData');
  const head = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  let count = 0;
  for (const [element] of head.matchAll(/<(?:\w+:)?col\s[^<>]*>/g)) {
    const [first, last] = ['min', 'max'].map((name) => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(element)?.[1] ?? 1));
    count += Math.max(0, (last ?? 1) - (first ?? 1)) + 1;
  }
  return count;
}

function placeOf(bytes: Uint8Array, tag: string): number {
  let at = bytes.indexOf(tag.charCodeAt(0));
  while (at >= 0 && ![...tag].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))) at = bytes.indexOf(tag.charCodeAt(0), at + 1);
  return at;
}

/** An .ods writes equal cells and rows once, and how often they stand there. */
function cellsOfOds(content: Uint8Array | undefined): number {
  if (content === undefined) return 0;
  const xml = new TextDecoder().decode(content);
  let [count, rows] = [0, 1];
  for (const [tag, element] of xml.matchAll(/<table:(table-row|table-cell)\b[^<>]*>/g)) {
    const repeated = Number(/\stable:number-(?:rows|columns)-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
    if (element === 'table-row') rows = repeated;
    else if (/\s(?:office:value-type|table:formula)=/.test(tag)) count += rows * repeated;
  }
  return count;
}
