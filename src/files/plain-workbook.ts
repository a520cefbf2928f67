import type * as XLSX from '@e965/xlsx';
import { NotPlain, attributeOf, plainText } from './not-plain';
import { plainFormats } from './plain-formats';
import { type Shared, plainSheet } from './plain-sheet';
import { plainStrings } from './plain-strings';
import type { ZipEntries } from './stable-zip';
import { unescapeXml } from './unescape-xml';

/**
 * An .xlsx as SheetJS reads it, in a quarter of the time, where it is written as Excel, WPS, LibreOffice and exceljs write
 * a form: no notes, no formulas shared by several cells, no dates as dates, none of the rarer parts. Null for any other:
 * SheetJS reads it. A test holds the two to the same cells.
 */
export function plainWorkbook(entries: ZipEntries): XLSX.WorkBook | null {
  try {
    return readPlain(entries);
  } catch (cause) {
    if (cause instanceof NotPlain) return null;
    throw cause;
  }
}

/** Parts that change what is read: of other formats, and notes. */
const RARE = /^(?:META-INF\/manifest\.xml|objectdata\.xml|Index\/|xl\/(?:comments|threadedComments|persons|metadata))/;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function readPlain(entries: ZipEntries): XLSX.WorkBook {
  if (Object.keys(entries).some((name) => RARE.test(name))) throw new NotPlain();
  const types = plainText(entries['[Content_Types].xml'], 'Types');
  const main = plainText(entries['xl/workbook.xml'], 'workbook');
  if (!types.includes('PartName="/xl/workbook.xml"') || !main.includes(MAIN) || is1904(main)) throw new NotPlain();
  const shared: Shared = {
    strings: part('xl/sharedStrings.xml', { entries, types }, plainStrings),
    formats: part('xl/styles.xml', { entries, types }, plainFormats),
  };
  const sheets = sheetsIn(main, plainText(entries['xl/_rels/workbook.xml.rels'], 'Relationships'));
  return {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map(({ name, path }) => [name, plainSheet(entries[path], shared)])),
    Workbook: { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden })), WBView: viewsIn(main) } as XLSX.WBProps,
    bookType: 'xlsx',
  };
}

/** A part that the list of contents names exactly where it is there. */
function part(name: string, { entries, types }: { readonly entries: ZipEntries; readonly types: string }, read: (bytes: Uint8Array) => string[]): string[] {
  const bytes = entries[name];
  if (types.includes(`PartName="/${name}"`) !== (bytes !== undefined)) throw new NotPlain();
  return bytes ? read(bytes) : [];
}

function is1904(main: string): boolean {
  const value = attributeOf(/<workbookPr\b[^<>]*>/.exec(main)?.[0] ?? '', 'date1904') ?? '0';
  return value !== '0' && value !== 'false';
}

interface PlainSheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: 0 | 1 | 2;
}

function sheetsIn(main: string, relations: string): PlainSheet[] {
  const targets = new Map([...relations.matchAll(/<Relationship\b[^<>]*>/g)].map(([element]) => [attributeOf(element, 'Id'), element]));
  const sheets = [...main.matchAll(/<sheet\s[^<>]*>/g)].map(([element]): PlainSheet => {
    const relation = targets.get(attributeOf(element, 'r:id')) ?? '';
    const [name, target] = [attributeOf(element, 'name'), attributeOf(relation, 'Target')];
    if (name === undefined || target === undefined || !attributeOf(relation, 'Type')?.endsWith('/relationships/worksheet')) throw new NotPlain();
    const state = attributeOf(element, 'state');
    return { name: unescapeXml(name), path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, hidden: state === 'hidden' ? 1 : state === 'veryHidden' ? 2 : 0 };
  });
  if (sheets.length === 0 || new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new NotPlain();
  return sheets;
}

function viewsIn(main: string): { activeTab: number }[] {
  return [...main.matchAll(/<workbookView\b[^<>]*>/g)].map(([element]) => ({ activeTab: Number.parseInt(attributeOf(element, 'activeTab') ?? '0', 10) }));
}
