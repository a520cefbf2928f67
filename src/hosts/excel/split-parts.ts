import type { Area } from '../../core/grid';
import type { Part } from './block';

export function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Two parts of about the same size, cut across its rows where it has several; null for a single cell. */
export function halve({ sheet, area }: Part): readonly [Part, Part] | null {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [{ sheet, area: { ...area, bottom: middle } }, { sheet, area: { ...area, top: middle + 1 } }];
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  return [{ sheet, area: { ...area, right: middle } }, { sheet, area: { ...area, left: middle + 1 } }];
}

/** The same cells in parts of at most `limit` cells each. */
export function cutTo(part: Part, limit: number): readonly Part[] {
  const halves = cellsOf(part.area) > limit ? halve(part) : null;
  return halves ? halves.flatMap((half) => cutTo(half, limit)) : [part];
}

/** As many parts, from the first on, as have at most `limit` cells together; one at least. */
export function takeUpTo(parts: readonly Part[], limit: number): { readonly batch: readonly Part[]; readonly rest: readonly Part[] } {
  let cells = 0;
  const end = parts.findIndex(({ area }) => (cells += cellsOf(area)) > limit);
  const count = end < 0 ? parts.length : Math.max(1, end);
  return { batch: parts.slice(0, count), rest: parts.slice(count) };
}
