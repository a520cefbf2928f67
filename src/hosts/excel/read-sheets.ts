import type { Grid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { type Sheet, gridOf } from './grid-of';
import { isForUndo } from './hidden-sheets';
import { type AskFront, withFront } from './front-sheet';
import { readBlocks } from './read-blocks';
import { readHidden } from './read-hidden';

/**
 * The named sheets, or all of them, in the workbook's order: two requests whatever their number; a third where some of
 * their rows or columns are hidden, and more where they are too large for one reply. Nothing is asked for that would take Excel's own undo away. What the undo keeps in the
 * workbook is no part of it.
 */
export function readSheets(names?: readonly string[]): Promise<Grid[]> {
  return withFront(async (context, askFront) => {
    const sheets = (await listSheets(context, askFront)).filter(({ name }) => !isForUndo(name) && (!names || names.some((one) => sameSheet(one, name))));
    const blocks = await readHidden(context, await readBlocks(context, sheets.map(({ name }) => name)));
    return sheets.map((sheet) => gridOf(sheet, blocks.filter((block) => block.sheet === sheet.name)));
  });
}

async function listSheets(context: Excel.RequestContext, askFront: AskFront): Promise<Sheet[]> {
  const { worksheets } = context.workbook;
  const front = askFront(worksheets);
  worksheets.load('items/name,items/visibility,items/protection/protected,items/protection/options');
  await context.sync();
  return worksheets.items.map(({ name, visibility, protection }) => ({
    name,
    visibility: VISIBILITIES[visibility],
    protected: protection.protected,
    allowsRows: protection.options?.allowInsertRows ?? false,
    active: name === front(),
  }));
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
