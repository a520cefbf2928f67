import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, Grid } from '../../src/core/grid';
import { WORKBOOK_LIMITS } from '../../src/files/limits';
import { plainWorkbook } from '../../src/files/plain-workbook';
import { longSheetReader } from '../../src/files/read-long-sheet';
import { readParts } from '../../src/files/read-parts';
import { readSheet } from '../../src/files/read-sheet';
import { readWorkbook } from '../../src/files/read-workbook';
import { refuseHarm } from '../../src/files/refuse-harm';
import { furtherPieces, splitLongSheets, withoutPieces } from '../../src/files/split-long-sheets';
import { stableZip, type ZipEntries } from '../../src/files/stable-zip';
import { writeWorkbook } from '../../src/files/write-workbook';
import { sheet } from '../support/grid';

const SHEET = 'xl/worksheets/sheet1.xml';
const parse = (entries: ZipEntries): XLSX.WorkBook => XLSX.read(zipSync({ ...entries }, { level: 0 }), { type: 'array', cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true, nodim: true });
const written = async (grid: Grid): Promise<ZipEntries> => unzipSync(await writeWorkbook([grid]));

function bySheetJs(split: ZipEntries): Grid {
  const workbook = parse(withoutPieces(split));
  const name = workbook.SheetNames[0]!;
  const first = readSheet({ name, index: 0, sheet: workbook.Sheets[name]!, workbook, parts: readParts(split)(name) });
  return longSheetReader({ entries: split, workbook, parse })(first);
}

function inPieces(entries: ZipEntries, piece: number, plainly: boolean): { grid: Grid; pieces: number } {
  const split = splitLongSheets(entries, { long: 0, piece });
  const grid = plainly ? plainWorkbook(split)?.[0] : bySheetJs(split);
  if (!grid) throw new Error('the sheet is not written in the ordinary way');
  return { grid, pieces: furtherPieces(split, SHEET).length + 1 };
}

const cellsOf = ({ cells }: Grid): (Cell | null)[][] => Array.from(cells, (row) => Array.from(row ?? [], (cell) => (cell && cell.value.kind !== 'blank' ? cell : null)));

describe('a very long sheet', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ['2020-08', `37${index}`, index % 7 === 0 ? null : '人数', index, '有数']);
  const history = sheet('历史', [['期', '单位代码', '指标', '数', '状态'], ...rows]);

  it.each([true, false])('read in pieces has the cells that it has read whole (without SheetJS: %s)', async (plainly) => {
    const entries = await written(history);
    const { grid, pieces } = inPieces(entries, 700, plainly);
    expect(pieces).toBeGreaterThan(10);
    expect(cellsOf(grid)).toEqual(cellsOf(readWorkbook(stableZip(entries)).sheets[0]!));
    expect({ ...grid, cells: [] }).toEqual({ ...readWorkbook(stableZip(entries)).sheets[0]!, cells: [], rowHeights: grid.rowHeights });
  });

  it('is the same however long the pieces are', async () => {
    const entries = await written(history);
    const whole = cellsOf(readWorkbook(stableZip(entries)).sheets[0]!);
    fc.assert(fc.property(fc.integer({ min: 1, max: 20_000 }), (piece) => expect(cellsOf(inPieces(entries, piece, true).grid)).toEqual(whole)), { numRuns: 15 });
  });

  it('keeps one cell for what is said a thousand times', async () => {
    const { grid } = inPieces(await written(history), 700, true);
    expect(new Set(grid.cells.slice(1).map((row) => row?.[0])).size).toBe(1);
  });

  it('takes no part of a zip for a piece that it did not cut itself', async () => {
    const entries = await written(history);
    const foreign = { ...entries, 'xl/worksheets/sheet1~1~.xml': entries[SHEET]! };
    expect(Object.keys(splitLongSheets(foreign)).sort()).toEqual(Object.keys(entries).sort());
  });
});

describe('what a workbook is read for', () => {
  const CELLS = { [SHEET]: strToU8('<c '.repeat(WORKBOOK_LIMITS.submission.cells + 1)) };

  it('lets the scheme and the history grow beyond what a submission may have', () => {
    expect(() => refuseHarm(CELLS, WORKBOOK_LIMITS.submission)).toThrow(/单元格多于500000个/);
    expect(() => refuseHarm(CELLS, WORKBOOK_LIMITS.own)).not.toThrow();
  });

  it('holds for the texts of a workbook too, read whole', async () => {
    const entries = await written(sheet('历史', [['期']]));
    const texts = `<si><t>x</t></si>`.repeat(WORKBOOK_LIMITS.submission.cells + 1);
    const grown = zipSync({ ...entries, 'xl/sharedStrings.xml': strToU8(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>期</t></si>${texts}</sst>`) }, { level: 1 });
    expect(() => readWorkbook(grown)).toThrow(/文字多于500000条/);
    expect(readWorkbook(grown, 'own').sheets[0]?.cells[0]?.[0]?.value).toEqual({ kind: 'text', value: '期' });
  });
});
