import { inExcel } from './session';

/** Puts a cell in view and selects it. Nothing happens where its sheet is not there, or hidden. */
export function showCell(sheet: string, cell: string): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return;
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
