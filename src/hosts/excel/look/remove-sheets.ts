import { inExcel } from '../session';

/** Deletes those of the sheets that are there. Excel deletes none that is very hidden: they are shown first. */
export function removeSheets(names: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('visibility'));
    await context.sync();
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
}
