import { cellsOf, intersection, sameArea, within } from '../state/areas';
import { BLANK_CONTENT } from '../state/content';
import type { Arguments } from '../wire/arguments';
import { notModelled } from '../wire/host-error';
import { requireUnprotected } from './guard';
import type { RangeTarget } from './range-target';

/** Only the upper left cell keeps its content. */
export function mergeRange(range: RangeTarget, given: Arguments): void {
  requireUnprotected(range, given.location);
  if (given.optional(0, given.flag)) throw notModelled('merging row by row');
  const { sheet } = range;
  const area = range.bounded('merging');
  if (area.top === area.bottom && area.left === area.right) return;
  if (sheet.merges.some((one) => sameArea(one, area))) return;
  const cut = sheet.merges.find((one) => intersection(one, area) && !within(one, area));
  if (cut) throw notModelled('merging over a part of a merged area');
  for (const { row, column } of cellsOf(area)) {
    if (row !== area.top || column !== area.left) sheet.put(row, column, { ...sheet.cell(row, column), content: BLANK_CONTENT });
  }
  sheet.merges = [...sheet.merges.filter((one) => !within(one, area)), area];
  range.workbook.changed();
}

/** Whatever merged area the range touches falls apart. */
export function unmergeRange(range: RangeTarget, given: Arguments): void {
  requireUnprotected(range, given.location);
  range.sheet.merges = range.sheet.merges.filter((one) => !intersection(one, range.live()));
  range.workbook.changed();
}
