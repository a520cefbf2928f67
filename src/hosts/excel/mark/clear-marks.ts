import { isForUndo } from '../hidden-sheets';
import { inExcel } from '../session';
import { type MarksFound, findMarks, removeMarks } from './find-marks';
import { type Lockable, whileOpen } from './while-open';

/** Takes all marks off the workbook, those of earlier sessions too. The sheets that kept theirs, having got a password since. */
export function clearMarks(): Promise<string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected,items/protection/options');
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => !isForUndo(name));
    const found = await findMarks(context, sheets.map(({ name }) => ({ sheet: name })));
    const marked = found.flatMap(({ sheet, ids }): Marks[] => sheets.filter(({ name }) => name === sheet).map((worksheet) => ({ sheet, ids, worksheet, protection: worksheet.protection.protected ? worksheet.protection.options : null })));
    if (marked.length === 0) return [];
    if (await removeAll(context, marked)) return [];
    /* One of them has a password: each by itself, so that it holds up none of the others. */
    const kept: string[] = [];
    for (const one of marked) if (!(await removeAll(context, [one]))) kept.push(one.sheet);
    return kept;
  });
}

type Marks = MarksFound & Lockable;

function removeAll(context: Excel.RequestContext, marked: readonly Marks[]): Promise<boolean> {
  return whileOpen(context, marked, () => {
    for (const { worksheet, ids } of marked) removeMarks(worksheet, ids);
  });
}
