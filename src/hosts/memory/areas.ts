import { areaAddress } from '../../core/address';
import type { Area, Position } from '../../core/grid';
import { refuse } from './refuse';

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

export function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

export function holds(area: Area, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Throws a Fault for an area that is not on a sheet or lies the wrong way round. */
export function requireArea(area: Area): void {
  const { top, left, bottom, right } = area;
  const sound = [top, left, bottom, right].every(Number.isInteger) && top >= 1 && left >= 1 && top <= bottom && left <= right;
  if (!sound || bottom > LAST_ROW || right > LAST_COLUMN) {
    throw refuse('区域不对', sound ? `${areaAddress(area)}超出了工作表` : `第${top}行第${left}列至第${bottom}行第${right}列不成区域`);
  }
}
