import type { CellAccount, Collection } from '../form/submission';
import { findAdoption } from '../scheme/find-adoption';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';

const NOT_TAKEN = { 沿用上期: '按采用方式沿用上期，本期报送不计入汇总', 不计入: '按采用方式不计入汇总' } as const;

/** The account of all input cells of a round, each with one fate: what does not count by 采用方式 is ignored, a blocked submission's cells are blocked, used or not. */
export function accountOfCells(checked: readonly Checked[], collection: Collection, round: Pick<Round, 'adoptions' | 'scheme'>): readonly CellAccount[] {
  return [...collection.cells, ...checked.flatMap((one) => cellsOf(one, round))];
}

function cellsOf({ submission, blocked }: Checked, round: Pick<Round, 'adoptions' | 'scheme'>): readonly CellAccount[] {
  const unit = round.scheme.units.find(({ code }) => code === submission.unit);
  const way = unit ? findAdoption(unit, round)?.way : undefined;
  if (way === '沿用上期' || way === '不计入') return withFate(submission.cells, 'ignored', NOT_TAKEN[way]);
  if (!blocked || way === '带问题采用') return submission.cells;
  return withFate(submission.cells, 'blocked', '本单位有强制意见未改正，整表不计入汇总');
}

function withFate(cells: readonly CellAccount[], fate: CellAccount['fate'], reason: string): readonly CellAccount[] {
  return cells.map((cell) => (cell.fate === 'used' ? { ...cell, fate, reason } : cell));
}
