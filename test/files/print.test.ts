import ExcelJS from 'exceljs';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';

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
