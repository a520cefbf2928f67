import { LIMITS } from './limits';
import type { ZipEntries } from './stable-zip';

/** Rows without content above the last content: below this many they cost nothing, and may say how a form looks. */
const FEW = 1000;
/** A row of cells that hold nothing; a hidden row tells something all the same. */
const GHOST = /<row\b(?![^<>]*\shidden=)[^<>]*(?:\/>|>(?:<c\b[^<>]*(?:\/>|><\/c>))*<\/row>)/g;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** The shortest cell that XML can write, `<c />`, has as many bytes. */
const CELL_BYTES = 5;

/** As `cutGhostRows`, where the sheets are so long that they may have more cells than are read. */
export function cutLongSheets(entries: ZipEntries): ZipEntries {
  const length = Object.entries(entries).reduce((sum, [name, bytes]) => (SHEET.test(name) ? sum + bytes.length : sum), 0);
  return length > LIMITS.cells * CELL_BYTES ? cutGhostRows(entries) : entries;
}

/**
 * The entries of an .xlsx without the rows in which nothing stands: all after a sheet's last content and, where they
 * are many, those above it too. A form that was formatted down to row 60000 takes SheetJS half a minute otherwise.
 */
export function cutGhostRows(entries: ZipEntries): ZipEntries {
  const cut: Record<string, Uint8Array> = { ...entries };
  for (const [name, bytes] of Object.entries(entries)) {
    if (!SHEET.test(name)) continue;
    const xml = new TextDecoder().decode(bytes);
    const shorter = withoutGhostRows(xml);
    if (shorter !== xml) cut[name] = new TextEncoder().encode(shorter);
  }
  return cut;
}

function withoutGhostRows(xml: string): string {
  const end = xml.lastIndexOf('</sheetData>');
  const start = xml.indexOf('<sheetData>');
  if (end < 0 || start < 0) return xml;
  const content = Math.max(...['<v', '<f', '<is'].map((tag) => xml.lastIndexOf(tag, end)));
  const from = content < start ? start + '<sheetData>'.length : xml.indexOf('</row>', content) + '</row>'.length;
  return withoutRowsBetween(xml.slice(0, from)) + xml.slice(end);
}

function withoutRowsBetween(xml: string): string {
  let count = 0;
  for (const found of xml.matchAll(GHOST)) {
    count += found.length;
    if (count > FEW) return xml.replace(GHOST, '');
  }
  return xml;
}
