import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Fault } from '../../src/core/fault';
import { type Grid, placedCells } from '../../src/core/grid';
import { cutGhostRows } from '../../src/files/cut-ghost-rows';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { sheet, texts } from '../support/grid';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook whose first row is 1 | 二, with further rows as raw XML. */
async function withRows(rows: string): Promise<Uint8Array> {
  const entries = unzipSync(await writeWorkbook([sheet('县区表', [[1, '二']])]));
  return zipSync({ ...entries, [SHEET]: strToU8(strFromU8(entries[SHEET]!).replace('</sheetData>', `${rows}</sheetData>`)) });
}

const read = async (rows: string): Promise<Grid> => readWorkbook(await withRows(rows)).sheets[0]!;
const ghosts = (from: number, count: number): string => Array.from({ length: count }, (_, index) => `<row r="${from + index}"><c r="A${from + index}" s="1"/></row>`).join('');

describe('cells that no form has', () => {
  it.each(['1e400', '-1e400', 'NaN', 'abc'])('a number cell that says %s is an error value, never a number', async (raw) => {
    const grid = await read(`<row r="5"><c r="A5"><v>${raw}</v></c></row>`);
    expect(grid.cells[4]![0]!.value).toEqual({ kind: 'error', value: '#NUM!' });
  });

  it('a cell of type date is a number with a date format, as any other date', async () => {
    const grid = await read('<row r="5"><c r="A5" t="d"><v>2020-08-05T00:00:00</v></c><c t="d" r="B5"><v>2020-08-05</v></c><c r="C5"><v>44048</v></c></row>');
    expect(grid.cells[4]!.map((cell) => [cell!.value, cell!.numberFormat])).toEqual([
      [{ kind: 'number', value: 44048 }, 'yyyy/m/d'],
      [{ kind: 'number', value: 44048 }, 'yyyy/m/d'],
      [{ kind: 'number', value: 44048 }, undefined],
    ]);
  });

  it.each(['A99999999', 'A1048577', 'XFE5', 'AAAA5'])('a cell at %s, beyond what a sheet has, makes the file unreadable', async (address) => {
    const row = /\d+$/.exec(address)![0];
    const bytes = await withRows(`<row r="${row}"><c r="${address}"><v>1</v></c></row>`);
    expect(() => readWorkbook(bytes)).toThrow(Fault);
    expect(() => readWorkbook(bytes)).toThrow(address);
  });

  it('a text longer than a cell can hold makes the file unreadable, one that just fits does not', async () => {
    const text = (length: number): string => `<row r="5"><c r="A5" t="inlineStr"><is><t>${'字'.repeat(length)}</t></is></c></row>`;
    expect((await read(text(32_767))).cells[4]![0]!.value).toEqual({ kind: 'text', value: '字'.repeat(32_767) });
    await expect(read(text(32_768))).rejects.toThrow(/A5.*32767个字符/);
  });

  it('a sheet that cannot be parsed is told, not passed over', async () => {
    await expect(read('<row r="5"><c r="A5" t="s"><v>99999</v></c></row>')).rejects.toThrow(/县区表.*读不出来/);
  });

  it('a row two billion down, of which only its look is told, is no row and takes no time', async () => {
    const start = performance.now();
    const grid = await read('<row r="2000000000" ht="10" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row>');
    expect({ hidden: grid.hiddenRows, rows: grid.cells.length }).toEqual({ hidden: [], rows: 3 });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('one stray cell at the far end is one cell, not a million rows of sixteen thousand', async () => {
    const grid = await read('<row r="20000"><c r="XFD20000"><v>7</v></c></row>');
    expect(placedCells(grid).map(({ at }) => at)).toEqual([{ row: 1, column: 1 }, { row: 1, column: 2 }, { row: 20000, column: 16384 }]);
    expect(grid.cells.reduce((count, row) => count + Object.keys(row ?? []).length, 0)).toBe(3);
  });
});

describe('formatted rows below the content', () => {
  const rowsIn = (xml: string): number => xml.split('<row ').length - 1;
  const cut = async (rows: string): Promise<string> => strFromU8(cutGhostRows(unzipSync(await withRows(rows)))[SHEET]!);

  it('are cut off before anything is parsed', async () => {
    expect(rowsIn(await cut(ghosts(10, 500)))).toBe(1);
    expect(await cut(ghosts(10, 500))).toContain('</row></sheetData>');
  });

  it('are cut out above content too where they are many; hidden ones stay', async () => {
    const below = '<row r="9000"><c r="A9000"><v>1</v></c></row>';
    expect(rowsIn(await cut(`${ghosts(10, 2000)}${below}`))).toBe(2);
    expect(rowsIn(await cut(`${ghosts(10, 2000)}<row r="8000" hidden="1"><c r="A8000" s="1"/></row><row r="8001" spans="1:3"/>${below}`))).toBe(3);
  });

  it('are kept above content', async () => {
    expect(rowsIn(await cut(`${ghosts(10, 500)}<row r="600"><c r="A600"><v>1</v></c></row>${ghosts(601, 500)}`))).toBe(502);
    expect(rowsIn(await cut(`${ghosts(10, 5)}<row r="600"><c r="A600" t="inlineStr"><is><t>完</t></is></c></row>`))).toBe(7);
    expect(rowsIn(await cut(`${ghosts(10, 5)}<row r="600"><c r="A600"><f>1+1</f></c></row>`))).toBe(7);
  });
});

describe('an .ods', () => {
  it('with number formats that the reader does not know prints nothing', () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['兰山区', 12]]), '县区表');
    const entries = unzipSync(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer));
    const format = (map: string): string => `<number:number-style style:name="N9"><number:number number:decimal-places="0"/>${map}</number:number-style>`;
    const maps = ['value()&gt;0', 'value()&lt;0', 'value()&gt;=0'].map((condition) => `<style:map style:condition="${condition}" style:apply-style-name="N9P0"/>`);
    const content = strFromU8(entries['content.xml']!).replace('<office:automatic-styles>', `<office:automatic-styles>${maps.map(format).join('')}`);
    expect(content).toContain('N9P0');
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { sheets } = readWorkbook(zipSync({ ...entries, 'content.xml': strToU8(content) }));
    const lines = told.mock.calls.length;
    told.mockRestore();
    expect(texts(sheets[0]!)).toEqual([['兰山区', '12']]);
    expect(lines).toBe(0);
  });
});
