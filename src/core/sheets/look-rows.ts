import type { LookRows } from '../edit';
import { RowSpread } from '../form/rows/row-spread';
import { extent } from '../grid';
import type { Form } from '../scheme/form';

/** Rows below what a form says that still belong to its look, such as those of a remark merged over several. */
const TAIL = 20;

/** Which rows of a form as designed those of the same form as laid out look like. */
export function lookRows(designed: Form, laidOut: Form): LookRows[] {
  const { unitRow, lists, layout } = designed;
  const units = unitRow && unitRow.names.length > 0 ? (laidOut.unitRow?.names.length ?? 0) / unitRow.names.length : 1;
  const spread = new RowSpread([
    ...(unitRow ? [{ row: unitRow.row, count: units }] : []),
    ...lists.map(({ list, row }) => ({ row, count: laidOut.lists.find((area) => area.list === list)?.rows ?? 1 })),
  ]);
  const last = Math.max(extent(layout).row, ...designed.slots.map(({ at }) => at.row), ...designed.headers.map(({ at }) => at.row)) + TAIL;
  const blocks: LookRows[] = [];
  for (let row = 1; row <= last; row += 1) {
    const [times, to, before] = [spread.count(row), spread.first(row), blocks.at(-1)];
    if (times === 1 && before?.times === 1 && before.to + row - before.first === to) blocks[blocks.length - 1] = { ...before, last: row };
    else if (times > 0) blocks.push({ first: row, last: row, to, times });
  }
  return blocks;
}
