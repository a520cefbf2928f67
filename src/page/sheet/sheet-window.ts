import type { SheetLayout } from './sheet-layout';
import type { Track } from './track';

/** What of a sheet is drawn: the rest is not in view. */
export interface SheetWindow {
  readonly rows: Span;
  readonly columns: Span;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What the browser shows of it, in pixels, its headings aside. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond what is in view, so that a little scrolling finds it there. */
const AHEAD = { rows: 8, columns: 3 };

export function sheetWindow({ rows, columns }: Pick<SheetLayout, 'rows' | 'columns'>, { left, top, width, height }: Viewport): SheetWindow {
  return { rows: span(rows, [top, top + height], AHEAD.rows), columns: span(columns, [left, left + width], AHEAD.columns) };
}

/** In whole steps: a window that stays the same is not drawn again. */
function span(track: Track, [from, to]: readonly [number, number], ahead: number): Span {
  const first = Math.floor((track.at(from) - 1) / ahead) * ahead + 1 - ahead;
  const last = Math.ceil(track.at(to) / ahead) * ahead + ahead;
  return { first: Math.max(first, 1), last: Math.min(last, track.count) };
}

/** The rows that are drawn, in order: those that stay in view, those in the window, and those whose merged cells reach into it. */
export function drawnRows(layout: SheetLayout, { first, last }: Span): number[] {
  const rows = new Set<number>();
  for (let row = 1; row <= Math.min(layout.frozen.rows, layout.rows.count); row += 1) rows.add(row);
  for (const { top } of layout.mergesIn(first)) rows.add(top);
  for (let row = first; row <= last; row += 1) rows.add(row);
  return [...rows].filter((row) => layout.rows.size(row) > 0).sort((one, other) => one - other);
}

/** The same of the columns of a row. */
export function drawnColumns(layout: SheetLayout, row: number, { first, last }: Span): number[] {
  const columns = new Set<number>();
  for (let column = 1; column <= Math.min(layout.frozen.columns, layout.columns.count); column += 1) columns.add(column);
  for (const { left, right } of layout.mergesIn(row)) if (left < first && right >= first) columns.add(left);
  for (let column = first; column <= last; column += 1) columns.add(column);
  return [...columns].filter((column) => layout.columns.size(column) > 0).sort((one, other) => one - other);
}
