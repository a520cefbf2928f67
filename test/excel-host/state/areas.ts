import { areaAddress, columnName } from '../../../src/core/address';
import type { Area } from '../../../src/core/grid';

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

export const height = ({ top, bottom }: Area): number => bottom - top + 1;
export const width = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => height(area) * width(area);
export const holds = (area: Area, row: number, column: number): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
/** Whole rows or columns. */
export const unbounded = (area: Area): boolean => height(area) === LAST_ROW || width(area) === LAST_COLUMN;
export const sameArea = (one: Area, other: Area): boolean => JSON.stringify(corners(one)) === JSON.stringify(corners(other));
export const within = (inner: Area, outer: Area): boolean => holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);

export function intersection(one: Area, other: Area): Area | null {
  const area = { top: Math.max(one.top, other.top), left: Math.max(one.left, other.left), bottom: Math.min(one.bottom, other.bottom), right: Math.min(one.right, other.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(one: Area, other: Area): Area {
  return { top: Math.min(one.top, other.top), left: Math.min(one.left, other.left), bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
}

/** What is left of `area` when `hole` is cut out of it: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter((one) => one.top <= one.bottom && one.left <= one.right);
}

/** As Excel writes it: whole columns as `A:C`, whole rows as `2:5`. */
export function addressOf(sheet: string, area: Area): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  if (area.top === 1 && area.bottom === LAST_ROW) return `${name}!${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 1 && area.right === LAST_COLUMN) return `${name}!${area.top}:${area.bottom}`;
  return `${name}!${areaAddress(area)}`;
}

export function* cellsOf({ top, left, bottom, right }: Area): Iterable<{ readonly row: number; readonly column: number }> {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield { row, column };
}

const corners = ({ top, left, bottom, right }: Area): number[] => [top, left, bottom, right];
