import type { CellAccount, Collection } from '../form/submission';
import type { Checked } from '../validation/checked';

/** The account of all input cells of a round, each with one fate: a blocked submission's cells are blocked, used or not. */
export function accountOfCells(checked: readonly Checked[], collection: Collection): readonly CellAccount[] {
  return [...collection.cells, ...checked.flatMap(cellsOf)];
}

function cellsOf({ submission, blocked }: Checked): readonly CellAccount[] {
  if (!blocked) return submission.cells;
  return submission.cells.map((cell) =>
    cell.fate === 'used' ? { ...cell, fate: 'blocked', reason: '本单位有强制意见未改正，整表不计入汇总' } : cell,
  );
}
