import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, type Grid, emptyGrid } from '../../src/core/grid';
import { cutGhostRows } from '../../src/files/cut-ghost-rows';
import { plainNames } from '../../src/files/plain-names';
import { plainWorkbook } from '../../src/files/plain-workbook';
import { rareCharacters } from '../../src/files/rare-characters';
import { readParts } from '../../src/files/read-parts';
import { readSheet } from '../../src/files/read-sheet';
import { readWorkbook } from '../../src/files/read-workbook';
import type { ZipEntries } from '../../src/files/stable-zip';
import { writeWorkbook } from '../../src/files/write-workbook';
import { writtenPackage } from '../support/written-package';

const SAMPLE = join(__dirname, '../../assets/samples/linyi-2020-08');
const OPTIONS: XLSX.ParsingOptions = { type: 'array', cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true, nodim: true, cellHTML: false };

const gridsOf = (workbook: XLSX.WorkBook, entries: ZipEntries): Grid[] => {
  const partsOf = readParts(entries);
  return workbook.SheetNames.map((name, index) => readSheet({ name, index, sheet: workbook.Sheets[name]!, workbook, parts: partsOf(name) }));
};
const bySheetJs = (entries: ZipEntries): Grid[] => {
  const shorter = cutGhostRows(rareCharacters(entries));
  return gridsOf(XLSX.read(zipSync({ ...shorter }, { level: 0 }), OPTIONS), shorter);
};
/** As many packages as fit in a few seconds; more of them by hand: `PACKAGES=20000 npx jest plain-workbook`. */
const RUNS = Number(process.env.PACKAGES ?? 600);
const SHEET = 'xl/worksheets/sheet1.xml';
const patched = async (name: string, patch: (xml: string) => string): Promise<ZipEntries> => {
  const entries = unzipSync(await writeWorkbook([{ ...emptyGrid('表'), cells: [[{ value: { kind: 'text', value: '甲' } }, { value: { kind: 'number', value: 3 }, formula: '1+2' }]] }]));
  return { ...entries, [name]: strToU8(patch(strFromU8(entries[name] ?? new Uint8Array()))) };
};

describe('an .xlsx written in the ordinary way, read without SheetJS', () => {
  const files = [join(SAMPLE, 'scheme.xlsx'), join(SAMPLE, 'history.xlsx'), ...readdirSync(join(SAMPLE, 'submissions')).filter((file) => file.endsWith('.xlsx') && !file.startsWith('~')).map((file) => join(SAMPLE, 'submissions', file))];
  it.each(files)('%s: the cells that SheetJS reads', (file) => {
    const entries = unzipSync(readFileSync(file));
    expect(plainWorkbook(entries)).toEqual(bySheetJs(entries));
  });

  const text = fc.string({ unit: fc.constantFrom('数', 'a', '<', '&', '"', "'", '\n', '\r', ' ', '_x0041_', '&#65;', '𠮷', '①'), maxLength: 12 });
  const value: fc.Arbitrary<Cell['value']> = fc.oneof(
    text.map((one): Cell['value'] => ({ kind: 'text', value: one })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one): Cell['value'] => ({ kind: 'number', value: one })),
    fc.boolean().map((one): Cell['value'] => ({ kind: 'boolean', value: one })),
    fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((one): Cell['value'] => ({ kind: 'error', value: one })),
    fc.constant<Cell['value']>({ kind: 'blank' }),
  );
  const cell = fc.record({ value, numberFormat: fc.constantFrom('@', '0.00%', '0.0"人"', 'yyyy"年"m"月"d"日"'), formula: fc.option(fc.constantFrom('SUM(A1:B2)', 'IF(A1<>"<","是","&")'), { nil: undefined }) }).map(({ formula, ...rest }): Cell => ({ ...rest, ...(formula !== undefined && { formula }) }));
  it('whatever the cells hold: the cells that SheetJS reads', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), async (cells) => {
        const grid: Grid = { ...emptyGrid('表'), cells, merges: [{ top: 1, left: 1, bottom: 2, right: 3 }], hiddenRows: [2], hiddenColumns: [2], columnWidths: { 1: 12.5 }, rowHeights: { 1: 30 } };
        const entries = unzipSync(await writeWorkbook([grid, emptyGrid('空')].slice(0, cells.flat().length > 0 ? 1 : 2)));
        const read = plainWorkbook(entries);
        if (read === null) return;
        plain += 1;
        expect(read).toEqual(bySheetJs(entries));
      }),
      { numRuns: 40 },
    );
    expect(plain).toBeGreaterThan(10);
  });

  it('however its XML is written: the cells that SheetJS reads, or left to SheetJS', () => {
    let plain = 0;
    fc.assert(
      fc.property(writtenPackage, (written) => {
        const entries = plainNames(written);
        const read = plainWorkbook(entries);
        if (read === null) return;
        plain += 1;
        expect(read).toEqual(bySheetJs(entries));
      }),
      { numRuns: RUNS },
    );
    expect(plain).toBeGreaterThan(RUNS / 20);
  });

  it.each<[string, string, (xml: string) => string]>([
    ['a formula shared by several cells', SHEET, (xml) => xml.replace('<f>', '<f t="shared" ref="B1:B2" si="0">')],
    ['a comment in the XML', SHEET, (xml) => xml.replace('<sheetData>', '<!-- x --><sheetData>')],
    ['prefixed names', SHEET, (xml) => xml.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')],
    ['a date as a date', SHEET, (xml) => xml.replace('<c r="B1"><f>1+2</f><v>3</v>', '<c r="B1" t="d"><v>2020-08-31</v>')],
    ['cells without their addresses', SHEET, (xml) => xml.replace(' r="B1"', '')],
    ['days counted from 1904', 'xl/workbook.xml', (xml) => xml.replace('<workbookPr', '<workbookPr date1904="1"')],
    ['a string that is not there', 'xl/sharedStrings.xml', (xml) => xml.replace(/<si>.*<\/si>/, '')],
    ['a number format with a “>” of its own', 'xl/styles.xml', (xml) => xml.replace('<cellXfs', '<numFmts count="1"><numFmt formatCode="[>=100]0;0.0" numFmtId="176"/></numFmts><cellXfs')],
    ['a number format with a “>” of its own behind its number', 'xl/styles.xml', (xml) => xml.replace('<cellXfs', '<numFmts count="1"><numFmt numFmtId="176" formatCode="[>=100]0;0.0"/></numFmts><cellXfs')],
    ['General as something else', 'xl/styles.xml', (xml) => xml.replace('<cellXfs', '<numFmts count="1"><numFmt numFmtId="0" formatCode="0.0"/></numFmts><cellXfs')],
    ['number formats beyond those that SheetJS takes as they are', 'xl/styles.xml', (xml) => xml.replace(/<cellXfs[^>]*>/, '<numFmts count="1"><numFmt numFmtId="393" formatCode="0.0"/></numFmts>$&<xf numFmtId="393"/>')],
    ['a number format that is not there', 'xl/styles.xml', (xml) => xml.replace(/<cellXfs[^>]*>/, '$&<xf numFmtId="250"/>')],
    ['styles elsewhere by its list of contents', '[Content_Types].xml', (xml) => xml.replace('/xl/styles.xml', '/xl/style1.xml')],
    ['styles elsewhere by its relations', 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('styles.xml', 'style1.xml')],
    ['strings elsewhere by its relations', 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('sharedStrings.xml', 'strings.xml')],
    ['strings that its list of contents does not name', '[Content_Types].xml', (xml) => xml.replace(/<Override[^>]*sharedStrings[^>]*>/, '')],
    ['line ends twice over in a text of a formula', SHEET, (xml) => xml.replace('<c r="B1"><f>1+2</f><v>3</v>', '<c r="B1" t="str"><f>1+2</f><v>a\r\r\nb</v>')],
    ['a reading that does not end', 'xl/sharedStrings.xml', (xml) => xml.replace(/<si>.*<\/si>/, '<si><r><t>甲</t></r><rPh sb="0" eb="1"><t>a</t></si>')],
    ['a column beyond the last', SHEET, (xml) => xml.replace('r="B1"', 'r="XFE1"')],
    ['attributes in single quotes', 'xl/workbook.xml', (xml) => xml.replace(/name="表"/, "name='表'")],
  ])('leaves to SheetJS a workbook with %s', async (_, name, patch) => {
    const before = await patched(name, (xml) => xml);
    const after = await patched(name, patch);
    expect(plainWorkbook(before)).not.toBeNull();
    expect(strFromU8(after[name]!)).not.toBe(strFromU8(before[name]!));
    expect(plainWorkbook(after)).toBeNull();
  });
});

describe('what is easily lost in between', () => {
  const grids = async (name: string, patch: (xml: string) => string): Promise<Grid[]> => {
    const entries = await patched(name, patch);
    expect(plainWorkbook(entries)).toEqual(bySheetJs(entries));
    return plainWorkbook(entries) ?? [];
  };
  const first = (read: readonly Grid[]): Cell[] => (read[0]?.cells[0] ?? []).flatMap((cell) => cell ?? []);

  it('readings of characters are no part of the text, wherever they stand between its runs', async () => {
    const read = await grids('xl/sharedStrings.xml', (xml) => xml.replace(/<si>.*<\/si>/, '<si><r><t>甲</t></r><rPh sb="0" eb="1"><t>jia</t></rPh><r><t xml:space="preserve"> 县</t></r><rPh sb="1" eb="2"><t>xian</t></rPh></si>'));
    expect(first(read)[0]!.value).toEqual({ kind: 'text', value: '甲 县' });
  });

  it('functions of later years go by their own names', async () => {
    const read = await grids(SHEET, (xml) => xml.replace('<f>1+2</f>', '<f>_xlfn.CONCAT(A1)&amp;_xlfn.CONCAT(A1)</f>'));
    expect(first(read)[1]!.formula).toBe('CONCAT(A1)&CONCAT(A1)');
  });

  it('a style without a number format is General', async () => {
    const read = await grids('xl/styles.xml', (xml) => xml.replace(/<xf numFmtId="\d+"/g, '<xf'));
    expect(first(read)[0]).not.toHaveProperty('numberFormat');
  });

  it('the last column is a column, however wide the columns are said to reach', async () => {
    const read = await grids(SHEET, (xml) => xml.replace(/<cols>.*<\/cols>/, '').replace('<sheetData>', '<cols><col min="1" max="17000" width="9"/></cols><sheetData>').replace('<c r="B1"', '<c r="XFD1"'));
    expect(read[0]!.cells[0]).toHaveLength(16384);
    expect(Object.keys(read[0]!.columnWidths)).toHaveLength(16384);
  });

  it('a character written by number is itself, also beyond U+FFFF, in texts, in results and in names of sheets', async () => {
    const rare = (xml: string): string => xml.replace('甲', '&#x20BB7;村&#134071;&#20840;');
    expect(first(await grids('xl/sharedStrings.xml', rare))[0]!.value).toEqual({ kind: 'text', value: '𠮷村𠮷全' });
    const result = await patched(SHEET, (xml) => xml.replace('<c r="B1"><f>1+2</f><v>3</v>', '<c r="B1" t="str"><f>1+2</f><v>&#x20BB7;</v>'));
    const named = await patched('xl/workbook.xml', (xml) => xml.replace('name="表"', 'name="&#x20BB7;表"'));
    expect([plainWorkbook(result), plainWorkbook(named)]).toEqual([null, null]);
    expect(first(readWorkbook(zipSync({ ...result })).sheets)[1]!.value).toEqual({ kind: 'text', value: '𠮷' });
    expect(readWorkbook(zipSync({ ...named })).sheets[0]!.name).toBe('𠮷表');
  });

  it('looks are found wherever the workbook says that its styles are', async () => {
    const entries = unzipSync(await writeWorkbook([{ ...emptyGrid('表'), cells: [[{ value: { kind: 'number', value: 0.5 }, numberFormat: '0.0%', style: { bold: true, fill: 'DDEBF7' } }]] }]));
    const { 'xl/styles.xml': styles, ...others } = entries;
    const moved = (name: string): Uint8Array => strToU8(strFromU8(others[name]!).replace('styles.xml', 'style1.xml'));
    const [types, relations] = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    const elsewhere = zipSync({ ...others, 'xl/style1.xml': styles!, [types]: moved(types), [relations]: moved(relations) });
    expect(readWorkbook(elsewhere).sheets).toEqual(readWorkbook(zipSync({ ...entries })).sheets);
    expect(first(readWorkbook(elsewhere).sheets)[0]).toMatchObject({ numberFormat: '0.0%', style: { bold: true, fill: 'DDEBF7' } });
  });
});
