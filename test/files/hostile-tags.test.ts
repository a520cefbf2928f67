import { strFromU8, strToU8, unzipSync } from 'fflate';
import { calmNumberFormats } from '../../src/files/calm-number-formats';
import { modifiedOf } from '../../src/files/core-properties';
import { cutGhostRows } from '../../src/files/cut-ghost-rows';
import { plainNames } from '../../src/files/plain-names';
import { plainWorkbook } from '../../src/files/plain-workbook';
import { readParts } from '../../src/files/read-parts';
import { readWorkbook } from '../../src/files/read-workbook';
import { refuseHarm } from '../../src/files/refuse-harm';
import { refuseIllFormed } from '../../src/files/refuse-ill-formed';
import type { ZipEntries } from '../../src/files/stable-zip';
import { writeWorkbook } from '../../src/files/write-workbook';
import { ZipRefusal } from '../../src/files/zip-directory';
import { pack } from '../bad-input/pack';
import { sheet } from '../support/grid';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Each part that is searched, where in it something may be put, and the tags that are searched for in it. */
const PARTS: readonly (readonly [string, RegExp, readonly string[]])[] = [
  [SHEET, /(?<=<sheetData>)/, ['row', 'row r="1"', 'c', 'c r="A1" t="d"', 'x:c', 'f', 'v', 'is']],
  [SHEET, /(?=<sheetData>)/, ['col', 'sheetProtection', 'pane', 'sheetData', 'sheetViews']],
  [SHEET, /(?<=<\/sheetData>)/, ['mergeCell', 'mergeCell ref="A1:B2"', 'sheetProtection', 'hyperlink']],
  ['xl/styles.xml', /(?=<cellXfs)/, ['numFmts', 'fonts', 'font', 'fills', 'borders', 'cellXfs', 'xf', 'numFmt', 'dxf']],
  ['xl/styles.xml', /(?<=<fonts[^>]*>)/, ['font', 'sz', 'b', 'name', 'color']],
  ['xl/styles.xml', /(?<=<borders[^>]*>)/, ['border', 'left', 'left style="none"']],
  ['xl/styles.xml', /(?<=<cellXfs[^>]*>)/, ['xf', 'alignment', 'protection']],
  ['xl/sharedStrings.xml', /(?=<\/sst>)/, ['si', 'si><r', 'si><r><rPh', 't', 'rPh']],
  ['xl/sharedStrings.xml', /(?<=<sst[^>]*>)/, ['si><r><rPh', 'si><r><t', 'si']],
  ['xl/workbook.xml', /(?<=<sheets>)/, ['sheet', 'workbookPr', 'workbookView']],
  ['xl/_rels/workbook.xml.rels', /(?=<\/Relationships>)/, ['Relationship']],
  ['[Content_Types].xml', /(?=<\/Types>)/, ['Override']],
  ['content.xml', /$/, ['table:table-row', 'table:table-cell', 'style:map']],
  ['styles.xml', /$/, ['style:map', 'style:map style:condition="value()"']],
  ['docProps/core.xml', /$/, ['dcterms:modified', 'modified']],
];
/** Ways to repeat a tag that never come to an end. */
const FORMS: readonly ((tag: string, times: number) => string)[] = [
  (tag, times) => `<${tag} `.repeat(times),
  (tag, times) => `<${tag}>`.repeat(times),
  (tag, times) => `<${tag}/>`.repeat(times),
  (tag, times) => `<${tag}${' t="d" hidden'.repeat(times)} `,
  (tag, times) => `<${tag}${' '.repeat(times)}`,
];

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  try {
    work();
  } catch (error) {
    if (!(error instanceof ZipRefusal)) throw error;
  }
  return performance.now() - start;
};
/** The steps that go through whole parts of a file, each by itself. */
const STEPS: Readonly<Record<string, (entries: ZipEntries) => void>> = {
  refuseIllFormed,
  plainNames,
  cutGhostRows,
  refuseHarm,
  calmNumberFormats,
  plainWorkbook,
  readParts: (entries) => void readParts(entries)('表'),
  modifiedOf: (entries) => void modifiedOf(strFromU8(entries['docProps/core.xml'] ?? new Uint8Array())),
};
const [FEW, MANY] = [6000, 24_000];
/** More than a busy machine takes for as much text, less than going through it again for each of its tags. */
const AT_ONCE = 400;

describe('tags without end, many times over', () => {
  let entries: ZipEntries;
  beforeAll(async () => {
    entries = unzipSync(await writeWorkbook([{ ...sheet('表', [[1, '二'], ['三', 4]]), frozen: { row: 2, column: 1 } }]));
  });
  const spoilt = (name: string, place: RegExp, text: string): ZipEntries => {
    const xml = strFromU8(entries[name] ?? new Uint8Array());
    const spoiltXml = xml.replace(place, () => text);
    expect(spoiltXml.length).toBe(xml.length + text.length);
    return { ...entries, [name]: strToU8(spoiltXml) };
  };

  it.each(PARTS.flatMap(([name, place, tags]) => tags.map((tag) => [tag, name, place] as const)))('<%s in %s: each step takes time by the length, not by its square', (tag, name, place) => {
    for (const form of FORMS) {
      const [few, many] = [FEW, MANY].map((times) => spoilt(name, place, form(tag, times)));
      for (const [step, run] of Object.entries(STEPS)) {
        const long = milliseconds(() => run(many!));
        const isLinear = long < AT_ONCE || Math.min(long, milliseconds(() => run(many!))) < 10 * milliseconds(() => run(few!));
        expect({ step, form: form(tag, 2), isLinear, long: isLinear ? 0 : long }).toEqual({ step, form: form(tag, 2), isLinear: true, long: 0 });
      }
    }
  });

  it.each(PARTS.filter(([name]) => name in { [SHEET]: 1, 'xl/styles.xml': 1, 'xl/sharedStrings.xml': 1 }))('in %s at %s are refused before anything is parsed', (name, place, tags) => {
    for (const tag of tags) for (const form of FORMS.filter((_, index) => index !== 2)) expect(() => readWorkbook(pack(spoilt(name, place, form(tag, MANY))))).toThrow(/XML不完整/);
  });
});

describe('XML that is well-formed, and XML that is not', () => {
  const refused = (xml: string | Uint8Array): boolean => {
    try {
      refuseIllFormed({ 'xl/a.xml': typeof xml === 'string' ? strToU8(xml) : xml });
      return false;
    } catch (error) {
      return error instanceof ZipRefusal;
    }
  };
  it.each([
    '', '<a/>', '<?xml version="1.0"?>\n<a><b c="d"/></a>', '\ufeff<a></a>', '<a x=">"><b/></a>', "<a x='\"&lt;>'/>", '<a><!-- < <b> -- > --></a>', '<a><![CDATA[<b>]] >]]></a>', '<a ><b\n/></a\n>', '<甲><x:乙/></甲>', '<a>1 > 0</a>',
  ])('takes %s', (xml) => expect(refused(xml)).toBe(false));
  it.each([
    '<a>', '<a', '</a>', '<a></b>', '<a></ab>', '<ab></a>', '<a><b></a></b>', '<a x="1/>', '<a x="<"/>', '<a <b/>', '<a></a x="1">', '<a><!-- </a>', '<a><![CDATA[</a>', '<?xml ', '<a/></a>', '<a><b/></a><c>', '<a></>', '<!DOCTYPE a><a/>',
  ])('refuses %s', (xml) => expect(refused(xml)).toBe(true));
  it('takes elements as deep as any program puts them, refuses a million within each other', () => {
    expect(refused(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`)).toBe(false);
    expect(refused(`${'<a>'.repeat(1_000_000)}${'</a>'.repeat(1_000_000)}`)).toBe(true);
  });
  it('reads UTF-16 as what it is: a letter whose bytes look like a tag is none', () => {
    const utf16 = (xml: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    expect(refused(utf16('<a>为则开㰼</a>'))).toBe(false);
    expect(refused(utf16('<a>'))).toBe(true);
  });
});
