import type { Grid, Visibility } from '../core/grid';
import { NotPlain, attributeOf, plainText } from './not-plain';
import type { Shared } from './plain-cells';
import { plainFormats } from './plain-formats';
import { plainSheet } from './plain-sheet';
import { plainStrings } from './plain-strings';
import { longSheet } from './read-long-sheet';
import { readStyles } from './read-styles';
import { furtherPieces } from './split-long-sheets';
import type { ZipEntries } from './stable-zip';
import { unescapeXml } from './unescape-xml';

/**
 * The sheets of an .xlsx as they are by way of SheetJS, in a fifth of the time, where it is written as Excel, WPS,
 * LibreOffice and exceljs write a form: no notes, no formulas shared by several cells, no dates as dates, none of the
 * rarer parts. Null for any other: SheetJS reads it. A test holds the two to the same cells.
 */
export function plainWorkbook(entries: ZipEntries): Grid[] | null {
  try {
    return readPlain(entries);
  } catch (cause) {
    if (cause instanceof NotPlain) return null;
    throw cause;
  }
}

/** Parts that change what is read: of other formats, and notes. */
const RARE = /^(?:META-INF\/manifest\.xml|objectdata\.xml|Index\/|xl\/(?:comments|threadedComments|persons|metadata))/;
/** Where sheets are; elsewhere, rows in which nothing stands are not cut either. */
const USUAL_PATH = /^xl\/worksheets\/[^/]+\.xml$/;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function readPlain(entries: ZipEntries): Grid[] {
  if (Object.keys(entries).some((name) => RARE.test(name))) throw new NotPlain();
  const types = plainText(entries['[Content_Types].xml'], 'Types');
  const main = plainText(entries['xl/workbook.xml'], 'workbook');
  if (!types.includes('PartName="/xl/workbook.xml"') || !main.includes(MAIN) || is1904(main)) throw new NotPlain();
  const relations = plainText(entries['xl/_rels/workbook.xml.rels'], 'Relationships');
  if (hasPartElsewhere(types, relations)) throw new NotPlain();
  const shared = sharedIn(entries, types);
  const active = activeTab(main);
  const sheets = sheetsIn(main, relations);
  return sheets.map(({ name, path, visibility }, index) => {
    const read = (piece: string): Grid => plainSheet(entries[piece], { name, visibility, active: index === active }, shared);
    return longSheet(read(path), furtherPieces(entries, path), read);
  });
}

function sharedIn(entries: ZipEntries, types: string): Shared {
  const strings = part('xl/sharedStrings.xml', entries, types);
  const looks = part('xl/styles.xml', entries, types);
  return { strings: strings ? plainStrings(strings) : [], ...(looks ? looksOf(plainText(looks, 'styleSheet')) : { formats: [], styles: [] }) };
}

/** A part that the list of contents names exactly where it is there. */
function part(name: string, entries: ZipEntries, types: string): Uint8Array | undefined {
  const bytes = entries[name];
  if (types.includes(`PartName="/${name}"`) !== (bytes !== undefined)) throw new NotPlain();
  return bytes;
}

/** True where strings or styles are anywhere but where every program puts them. */
function hasPartElsewhere(types: string, relations: string): boolean {
  const listed = [...types.matchAll(/<Override\b[^<>]*\.(sharedStrings|styles)\+xml"[^<>]*>/g)].map(([element, kind]) => attributeOf(element, 'PartName') === `/xl/${kind}.xml`);
  const related = [...relations.matchAll(/<Relationship\b[^<>]*\/relationships\/(sharedStrings|styles)"[^<>]*>/g)].map(([element, kind]) => [`${kind}.xml`, `/xl/${kind}.xml`].includes(attributeOf(element, 'Target') ?? ''));
  return [...listed, ...related].includes(false);
}

type Looks = Pick<Shared, 'formats' | 'styles'>;

/** Those of the workbook read last: workbooks issued together look alike. */
let lastLooks: { readonly xml: string; readonly looks: Looks } | null = null;

function looksOf(xml: string): Looks {
  if (lastLooks?.xml !== xml) lastLooks = { xml, looks: { formats: plainFormats(xml), styles: readStyles(xml) } };
  return lastLooks.looks;
}

function is1904(main: string): boolean {
  const value = attributeOf(/<workbookPr\b[^<>]*>/.exec(main)?.[0] ?? '', 'date1904') ?? '0';
  return value !== '0' && value !== 'false';
}

interface PlainSheet {
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
}

function sheetsIn(main: string, relations: string): PlainSheet[] {
  const targets = new Map([...relations.matchAll(/<Relationship\b[^<>]*>/g)].map(([element]) => [attributeOf(element, 'Id'), element]));
  const sheets = [...main.matchAll(/<sheet\s[^<>]*>/g)].map(([element]): PlainSheet => {
    const relation = targets.get(attributeOf(element, 'r:id')) ?? '';
    const [name, target] = [attributeOf(element, 'name'), attributeOf(relation, 'Target')];
    if (name === undefined || /&#|_x/i.test(name) || target === undefined || !attributeOf(relation, 'Type')?.endsWith('/relationships/worksheet')) throw new NotPlain();
    const state = attributeOf(element, 'state');
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (!USUAL_PATH.test(path)) throw new NotPlain();
    return { name: unescapeXml(name), path, visibility };
  });
  if (sheets.length === 0 || new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new NotPlain();
  return sheets;
}

/** The number of the sheet in view; undefined where the workbook does not say. */
function activeTab(main: string): number | undefined {
  const view = /<workbookView\b[^<>]*>/.exec(main)?.[0];
  return view === undefined ? undefined : Number.parseInt(attributeOf(view, 'activeTab') ?? '0', 10);
}
