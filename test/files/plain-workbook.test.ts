import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, type Grid, emptyGrid } from '../../src/core/grid';
import { cutGhostRows } from '../../src/files/cut-ghost-rows';
import { plainNames } from '../../src/files/plain-names';
import { plainWorkbook } from '../../src/files/plain-workbook';
import { readParts } from '../../src/files/read-parts';
import { readSheet } from '../../src/files/read-sheet';
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
  const shorter = cutGhostRows(entries);
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
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), async (cells) => {
        const grid: Grid = { ...emptyGrid('表'), cells, merges: [{ top: 1, left: 1, bottom: 2, right: 3 }], hiddenRows: [2], hiddenColumns: [2], columnWidths: { 1: 12.5 }, rowHeights: { 1: 30 } };
        const entries = unzipSync(await writeWorkbook([grid, emptyGrid('空')].slice(0, cells.flat().length > 0 ? 1 : 2)));
        const read = plainWorkbook(entries);
        if (read !== null) expect(read).toEqual(bySheetJs(entries));
      }),
      { numRuns: 40 },
    );
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
    ['attributes in single quotes', 'xl/workbook.xml', (xml) => xml.replace(/name="表"/, "name='表'")],
  ])('leaves to SheetJS a workbook with %s', async (_, name, patch) => {
    const before = await patched(name, (xml) => xml);
    const after = await patched(name, patch);
    expect(plainWorkbook(before)).not.toBeNull();
    expect(strFromU8(after[name]!)).not.toBe(strFromU8(before[name]!));
    expect(plainWorkbook(after)).toBeNull();
  });
});
