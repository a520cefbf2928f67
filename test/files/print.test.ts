import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { text } from '../../src/core/edit';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';

it.each([['表', '表'], ["县's 表", '县&apos;&apos;s 表']])('a wide sheet, %s, may go on A3, and heading rows stand on every page', async (name, quoted) => {
  const sheets = applyEdits([], [
    { kind: 'addSheet', sheet: name, visibility: 'visible' },
    { kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells: [[{ content: text('标题') }]] },
    { kind: 'print', sheet: name, orientation: 'landscape', paper: 'A3', titleRows: { first: 3, last: 4 } },
  ]);
  const bytes = await writeWorkbook(sheets);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  expect(workbook.getWorksheet(name)!.pageSetup).toMatchObject({ paperSize: 8 });
  expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;${quoted}&apos;!$3:$4</definedName>`);
});

it.each([{ first: 0, last: 1 }, { first: 3, last: 2 }, { first: 1.5, last: 2 }])('heading rows %j are refused', (titleRows) => {
  const edits = [{ kind: 'addSheet', sheet: '表', visibility: 'visible' }, { kind: 'print', sheet: '表', orientation: 'portrait', titleRows }] as const;
  expect(() => applyEdits([], edits)).toThrow('区域不对');
});

it('a sheet set up for print is on A4 and one page wide; another is left alone', async () => {
  const sheets = applyEdits([], [
    { kind: 'addSheet', sheet: '表', visibility: 'visible' },
    { kind: 'addSheet', sheet: '别的', visibility: 'visible' },
    { kind: 'print', sheet: '表', orientation: 'landscape' },
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(sheets)).slice().buffer);
  expect(workbook.getWorksheet('表')!.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  expect(workbook.getWorksheet('别的')!.pageSetup.fitToPage).toBe(false);
});
