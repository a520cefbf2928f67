import { areaAddress, toAddress } from '../../core/address';
import { type Area, type Grid, cellAt } from '../../core/grid';
import { overlap, requireArea, sameArea } from './areas';
import { refuse } from './refuse';

/** Merging what is merged already changes nothing; nothing but the top left cell may hold something, for it would be lost. */
export function mergeArea(grid: Grid, area: Area): Grid {
  requireArea(area);
  const what = `工作表“${grid.name}”的${areaAddress(area)}没有合并`;
  if (grid.merges === 'unknown') throw refuse(what, '这张表已有的合并单元格无从得知');
  if (area.top === area.bottom && area.left === area.right) return grid;
  if (grid.merges.some((one) => sameArea(one, area))) return grid;
  const other = grid.merges.find((one) => overlap(one, area));
  if (other) throw refuse(what, `它与已合并的${areaAddress(other)}重叠`);
  requireEmpty(grid, area, what);
  return { ...grid, merges: [...grid.merges, area] };
}

function requireEmpty(grid: Grid, area: Area, what: string): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(grid, { row, column });
      const covered = row !== area.top || column !== area.left;
      if (covered && (cell.value.kind !== 'blank' || cell.formula !== undefined)) {
        throw refuse(what, `${toAddress({ row, column })}里的内容会丢失`);
      }
    }
  }
}
