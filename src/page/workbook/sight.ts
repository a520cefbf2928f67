import type { Grid, Position } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';

/** Which sheet is shown, and which of its cells is the current one. */
export interface Sight {
  readonly sheet: string;
  readonly at: Position;
}

export const FIRST_CELL: Position = { row: 1, column: 1 };

export function visibleSheets(sheets: readonly Grid[]): Grid[] {
  return sheets.filter(({ visibility }) => visibility === 'visible');
}

/** The sheet that is shown: the one in sight, or, where that is gone or hidden, the one that the workbook opens with. */
export function sheetInSight(sheets: readonly Grid[], { sheet }: Sight): Grid | null {
  const visible = visibleSheets(sheets);
  return visible.find(({ name }) => sameSheet(name, sheet)) ?? visible.find(({ active }) => active) ?? visible[0] ?? null;
}

/** So many sheets further on; null where there is none. */
export function nextSheet(sheets: readonly Grid[], sight: Sight, by: number): Sight | null {
  const visible = visibleSheets(sheets);
  const now = sheetInSight(sheets, sight);
  const next = now && visible[visible.indexOf(now) + by];
  return next ? { sheet: next.name, at: FIRST_CELL } : null;
}

/** What is seen of a workbook that was just opened. */
export function firstSight(sheets: readonly Grid[]): Sight {
  return { sheet: sheetInSight(sheets, { sheet: '', at: FIRST_CELL })?.name ?? '', at: FIRST_CELL };
}
