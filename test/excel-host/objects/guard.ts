import type { Area } from '../../../src/core/grid';
import { cellsOf } from '../state/areas';
import { accessDenied, filteredConflict, invalidArgument, invalidOperation } from '../wire/host-error';
import { RangeTarget } from './range-target';

/** Refuses to write into locked cells of a protected sheet. */
export function requireUnlocked({ sheet, area }: RangeTarget, location: string): void {
  if (!sheet.protection) return;
  for (const { row, column } of cellsOf(area)) {
    if (sheet.cell(row, column).look['protection.locked'] !== false) throw accessDenied(location);
  }
}

/** Refuses what a protected sheet allows only where its options say so. */
export function requirePermission({ sheet }: RangeTarget, option: string, location: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied(location);
}

/** Refuses what a protected sheet never allows. */
export function requireUnprotected({ sheet }: RangeTarget, location: string): void {
  if (sheet.protection) throw accessDenied(location);
}

/** Refuses, where rows are filtered out of sight, what would leave them out. */
export function requireUnfiltered({ sheet }: RangeTarget, location: string): void {
  if (sheet.ornaments.filterCriteria > 0) throw filteredConflict(location);
}

/** Refuses to cut through a merged area. */
export function requireWholeMerges({ sheet, area }: RangeTarget, location: string): void {
  const cut = sheet.merges.find((one) => cuts(area, one));
  if (cut) throw invalidOperation(location, 'To do this, all the merged cells need to be the same size.');
}

function cuts(area: Area, merged: Area): boolean {
  const apart = merged.bottom < area.top || merged.top > area.bottom || merged.right < area.left || merged.left > area.right;
  const inside = merged.top >= area.top && merged.bottom <= area.bottom && merged.left >= area.left && merged.right <= area.right;
  return !apart && !inside;
}

/** One of a closed list of words of the client. */
export function oneOf(value: unknown, words: readonly string[], location: string): string {
  if (typeof value === 'string' && words.includes(value)) return value;
  throw invalidArgument(location, `${JSON.stringify(value)} is none of ${words.join(', ')}.`);
}

export function rangeOf(value: unknown): RangeTarget | null {
  const target = typeof value === 'object' && value !== null && 'target' in value ? value.target : null;
  return target instanceof RangeTarget ? target : null;
}
