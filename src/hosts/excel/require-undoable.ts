import { toAddress } from '../../core/address';
import { Fault } from '../../core/fault';
import { type Area, type Grid, type Position, placedCells } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { askCounts } from './before-image';
import type { Journal } from './journal';
import { readSheets } from './read-sheets';
import { refersTo } from './references';
import { contentPrint } from './same-content';
import { inExcel } from './session';

/** Throws a Fault where a sheet was changed since it was written, or where the user built on a sheet that undo removes. */
export async function requireUndoable(journal: Journal): Promise<void> {
  const grids = await readSheets();
  requireUnchanged(journal, grids);
  requireUnused(journal, grids);
  await requireBare(journal.added.map(({ name }) => name));
}

function requireUnchanged({ sheets, added }: Journal, grids: readonly Grid[]): void {
  const expected = [...sheets.map(({ name, print, written, fresh }) => ({ name, print, areas: fresh ? null : written })), ...added.map(({ name, print }) => ({ name, print, areas: null }))];
  const changed = expected.find(({ name, print, areas }) => {
    const grid = grids.find((one) => one.name === name);
    return !grid || contentPrint(grid, areas) !== print;
  });
  if (changed) throw new Fault({ what: '没有撤销', why: `此后工作表“${changed.name}”又有改动`, next: '请先撤销后来的改动' });
}

/** A formula whose sheet is deleted has #REF! for good; where undo brings back another one it does not matter. */
function requireUnused({ sheets, added }: Journal, grids: readonly Grid[]): void {
  for (const grid of grids) {
    const before = sheets.find(({ name }) => sameSheet(name, grid.name));
    if (before?.whole || added.some(({ name }) => sameSheet(name, grid.name))) continue;
    for (const { at, cell } of placedCells(grid)) {
      const used = cell.formula === undefined ? undefined : added.find(({ name }) => refersTo(cell.formula ?? '', name));
      if (!used || before?.written.some((area) => holds(area, at))) continue;
      throw new Fault({ what: '没有撤销', why: `工作表“${grid.name}”${toAddress(at)}的公式引用了“${used.name}”，撤销会删去这张表，公式就坏了`, next: '请先把这样的公式改为数值或移走，再撤销' });
    }
  }
}

function holds({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What the user put on a sheet that undo removes. */
async function requireBare(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const counted = await inExcel(async (context) => {
    const asked = names.map((name) => ({ name, tell: askCounts(context.workbook.worksheets.getItem(name)) }));
    await context.sync();
    return asked.map(({ name, tell }) => ({ name, counts: tell() }));
  });
  const used = counted.find(({ counts }) => Object.values(counts).some((count) => count > 0));
  if (used) throw new Fault({ what: '没有撤销', why: `工作表“${used.name}”上有您加的图表、图形、表格或批注，撤销会一并删去`, next: '请先把它们移到别的工作表，再撤销' });
}
