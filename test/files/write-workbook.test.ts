import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Fault } from '../../src/core/fault';
import { type Grid, emptyGrid } from '../../src/core/grid';
import { writeWorkbook } from '../../src/files/write-workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { formula, sheet } from '../support/grid';

const xmlOf = async (grid: Grid, entry = 'xl/worksheets/sheet1.xml'): Promise<string> => strFromU8(unzipSync(await writeWorkbook([grid]))[entry]!);

describe('a written workbook', () => {
  it('has the cached results that are nothing to a program: 0, the empty text, false', async () => {
    const xml = await xmlOf(sheet('表', [[formula('1-1', 0), { value: { kind: 'text', value: '' }, formula: '""' }, { value: { kind: 'boolean', value: false }, formula: '1=2' }, formula('NOW()', null)]]));
    expect(xml).toContain('<c r="A1"><f>1-1</f><v>0</v></c>');
    expect(xml).toContain('<c r="B1" t="str"><f>&quot;&quot;</f><v></v></c>');
    expect(xml).toContain('<c r="C1" t="b"><f>1=2</f><v>0</v></c>');
    expect(xml).toContain('<c r="D1"><f>NOW()</f></c>');
  });

  it('holds a text as a string and never as a formula', async () => {
    const xml = await xmlOf(sheet('表', [['=1+1', '@SUM(A1)', '+1', '-1']]));
    expect(xml).not.toContain('<f>');
    expect(xml.match(/t="s"/g)).toHaveLength(4);
  });

  it('gives a text the format @, whatever format its cell is said to have', async () => {
    const grid = sheet('表', [['3/5', { value: { kind: 'text', value: '8-1' }, numberFormat: 'm/d' }]]);
    expect(readWorkbook(await writeWorkbook([grid])).sheets[0]!.cells[0]!.map((cell) => cell!.numberFormat)).toEqual(['@', '@']);
  });

  it('is protected without a password, so that nothing random is in it', async () => {
    const xml = await xmlOf({ ...emptyGrid('表'), protected: true });
    expect(xml).toContain('<sheetProtection sheet="1"/>');
    expect(xml).not.toMatch(/salt|hash|spin|algorithm/i);
  });

  it('is the same bytes for the same sheets, in whatever time zone and order of entries', async () => {
    const grids = [sheet('甲', [[1, '二', formula('A1+1', 2)]]), sheet('乙', [[{ value: { kind: 'number', value: 1 }, note: '注' }]])];
    const first = await writeWorkbook(grids);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(Buffer.from(await writeWorkbook(grids)), Buffer.from(first))).toBe(0);
    const names = Object.keys(unzipSync(first));
    expect(names).toEqual([...names].sort());
    expect(strFromU8(unzipSync(first)['docProps/core.xml']!)).not.toMatch(/created|modified/);
  });

  it('tells the time of modification that it is given, and no other', async () => {
    const grids = [sheet('甲', [[1]])];
    expect(readWorkbook(await writeWorkbook(grids)).modified).toBeNull();
    expect(readWorkbook(await writeWorkbook(grids, { modified: '2020-09-03T16:20:00+08:00' })).modified).toBe('2020-09-03T08:20:00.000Z');
  });

  it('keeps hidden rows and columns, empty ones too', async () => {
    const grid = { ...sheet('表', [[1, 2, 3], [4, 5, 6], [7, 8, 9]]), hiddenRows: [2], hiddenColumns: [3] };
    expect(readWorkbook(await writeWorkbook([grid])).sheets[0]).toMatchObject({ hiddenRows: [2], hiddenColumns: [3] });
    expect(await xmlOf({ ...emptyGrid('表'), hiddenRows: [4] })).toMatch(/<row r="4"[^>]*hidden="1"/);
  });

  it('has filter buttons over the table that is said to have them', async () => {
    const grid = applyEdits([sheet('表', [['单位', '数'], ['甲县', 1]])], [{ kind: 'filter', sheet: '表', area: { top: 1, left: 1, bottom: 2, right: 2 } }]);
    expect(await xmlOf(grid[0]!)).toContain('<autoFilter ref="A1:B2"/>');
    expect(() => applyEdits(grid, [{ kind: 'filter', sheet: '表', area: { top: 2, left: 1, bottom: 1, right: 1 } }])).toThrow(Fault);
  });

  it('opens at the active sheet, and never at a hidden one', async () => {
    const view = async (...grids: Grid[]) => /activeTab="(\d)"/.exec(strFromU8(unzipSync(await writeWorkbook(grids))['xl/workbook.xml']!))?.[1];
    expect(await view(emptyGrid('甲'), { ...emptyGrid('乙'), active: true })).toBe('1');
    expect(await view(emptyGrid('甲', 'veryHidden'), emptyGrid('乙'))).toBe('1');
  });

  it.each<[string, Grid[]]>([
    ['no sheet', []],
    ['no visible sheet', [emptyGrid('甲', 'hidden')]],
    ['two sheets of a name', [emptyGrid('a'), emptyGrid('A')]],
    ['a name that is none', [emptyGrid('a:b')]],
    ['a number that is none', [sheet('甲', [[NaN]])]],
    ['a text no cell can hold', [sheet('甲', [['长'.repeat(32768)]])]],
    ['a list too long', [{ ...emptyGrid('甲'), validations: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, rule: { kind: 'list', values: ['选'.repeat(256)] }, title: '', message: '' }] }]],
    ['a list whose value holds a comma', [{ ...emptyGrid('甲'), validations: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, rule: { kind: 'list', values: ['是,否'] }, title: '', message: '' }] }]],
  ])('%s is refused', async (_, grids) => {
    await expect(writeWorkbook(grids)).rejects.toThrow(Fault);
  });

  it('asks for exceljs only when it writes', () => {
    const source = readFileSync(join(__dirname, '../../src/files/write-workbook.ts'), 'utf8');
    expect(source).not.toMatch(/^import (?!type)[^;]*'exceljs'/m);
  });
});
