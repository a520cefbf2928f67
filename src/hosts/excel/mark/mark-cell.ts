import type { Tier } from '../../../core/finding';
import { inExcel } from '../session';
import { passing } from '../write/operation';
import { findMarks, removeMarks } from './find-marks';
import { addMark } from './mark-format';
import { whileOpen } from './while-open';

/** `shown`: the sheet has a password, and the cell is only put in view; `absent`: the sheet is not there, or hidden. */
export type Marked = 'marked' | 'shown' | 'absent';

/** Puts a cell in view, selects it and marks it; a mark that it had gives way. The cell's own look and content stay. */
export function markCell(sheet: string, cell: string, tier: Tier): Promise<Marked> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility,protection/protected,protection/options');
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return 'absent';
    worksheet.activate();
    passing(worksheet.getRange(cell)).select();
    const [before] = await findMarks(context, [{ sheet, cell }]);
    const protection = worksheet.protection.protected ? worksheet.protection.options : null;
    const isMarked = await whileOpen(context, [{ worksheet, protection }], () => {
      removeMarks(worksheet, before?.ids ?? []);
      addMark(passing(worksheet.getRange(cell)), tier);
    });
    return isMarked ? 'marked' : 'shown';
  });
}
