import { memo, type CSSProperties } from 'react';
import { columnName, toAddress } from '../../core/address';
import type { Area, Cell, CellStyle } from '../../core/grid';
import type { SpokenTier } from './marks';
import { cellCss } from './cell-css';
import type { SheetLayout } from './sheet-layout';
import { formatColour } from './format-colour';
import { alignOf } from './shown-cell';
import { textWidth } from './text-width';

/** The width of the row numbers, and the height of the column letters. */
export const HEADINGS = { width: 44, height: 24 };

export interface RowDrawing {
  readonly layout: SheetLayout;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly styleAt: (row: number, column: number) => CellStyle | undefined;
  readonly textOf: (cell: Cell) => string;
  readonly markAt: (row: number, column: number) => SpokenTier | undefined;
  readonly isLocked: (cell: Cell) => boolean;
  readonly staleText: string;
}

interface RowProps {
  readonly row: number;
  readonly columns: readonly number[];
  /** The column of the current cell; 0 where it is in another row. */
  readonly current: number;
  readonly drawing: RowDrawing;
}

/** A row of the sheet: those of its cells that are in view, or stay there. */
export const SheetRow = memo(function SheetRow({ row, columns, current, drawing }: RowProps) {
  const { layout } = drawing;
  const { rows, frozen } = layout;
  const height = rows.size(row);
  const merged = layout.mergesIn(row);
  /* Those that stay in view lie in a box of their own. */
  const top = (row <= frozen.rows ? 0 : HEADINGS.height) + rows.start(row);
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top, height }}>
      <div role="rowheader" aria-colindex={1} className={current > 0 ? 'heading current' : 'heading'} style={{ width: HEADINGS.width }}>{row}</div>
      {columns.map((column) => {
        const area = merged.find(({ left, right }) => column >= left && column <= right);
        const isOrigin = !area || (area.top === row && area.left === column);
        if (isOrigin) return <SheetCell key={column} place={{ row, column }} area={area} isCurrent={current === column} drawing={drawing} />;
        /* What stays in view lies in a row: what is covered from above leaves its place there. */
        return column <= frozen.columns && area.top !== row ? <div key={column} role="none" className="covered" style={{ width: layout.columns.size(column) }} /> : null;
      })}
    </div>
  );
});

interface CellProps {
  readonly place: { readonly row: number; readonly column: number };
  readonly area: Area | undefined;
  readonly isCurrent: boolean;
  readonly drawing: RowDrawing;
}

function SheetCell({ place: { row, column }, area, isCurrent, drawing }: CellProps) {
  const { layout, cellAt, styleAt, textOf, markAt, isLocked, staleText } = drawing;
  const cell = cellAt(row, column);
  const text = textOf(cell);
  const mark = markAt(row, column);
  const isStuck = column <= layout.frozen.columns && (area?.right ?? column) <= layout.frozen.columns;
  const box = boxOf(layout, { row, column, area });
  const css = cellCss(styleAt(row, column), alignOf(cell), cell.value.kind === 'number' ? formatColour(cell.value.value, cell.numberFormat) : undefined);
  const isCut = cell.value.kind === 'number' && text.length * 7.5 > layout.columns.size(column, area?.right ?? column) + 4;
  const room = spillRoom(drawing, { row, column, area });
  const classes = ['cell', isStuck && 'stuck', area && 'merged', isCurrent && 'current', styleAt(row, column)?.border && 'boxed', cell.note !== undefined && 'noted', cell.uncached && 'stale', mark && `mark ${mark.tier}`, cell.value.kind === 'number' && 'number'];
  const note = [cell.note, cell.uncached ? staleText : undefined, mark?.said].filter((one) => one !== undefined).join('\n');
  return (
    <div role="gridcell" id={cellId(row, column)} data-row={row} data-column={column} aria-colindex={column + 1} aria-selected={isCurrent} aria-readonly={isLocked(cell)} className={classes.filter(Boolean).join(' ')} style={{ ...box, ...css }} title={note === '' ? undefined : note} {...(area && { 'aria-colspan': area.right - area.left + 1, 'aria-rowspan': area.bottom - area.top + 1 })}>
      <span style={room > 0 ? { overflow: 'visible', flex: 'none', width: room } : undefined}>{isCut ? '#'.repeat(Math.max(1, Math.floor(layout.columns.size(column) / 8))) : text}</span>
      {mark && <b className="mark-tier">{mark.tier}</b>}
    </div>
  );
}

export function cellId(row: number, column: number): string {
  return `cell-${toAddress({ row, column })}`;
}

interface Box {
  readonly row: number;
  readonly column: number;
  readonly area: Area | undefined;
}

function boxOf({ rows, columns }: SheetLayout, { row, column, area }: Box): CSSProperties {
  const left = HEADINGS.width + columns.start(column);
  const size = { width: columns.size(column, area?.right ?? column), height: rows.size(row, area?.bottom ?? row) };
  return { ...size, left };
}

/** A text that is not wrapped goes on over the blank cells beside it: how far, in pixels, where it does. */
function spillRoom({ layout, cellAt, textOf }: RowDrawing, { row, column, area }: Box): number {
  const cell = cellAt(row, column);
  const needed = cell.value.kind === 'text' && !area && !cell.style?.wrap && alignOf(cell) === 'left' ? textWidth(textOf(cell)) * 8 : 0;
  let last = column;
  while (layout.columns.size(column, last) < needed && last < layout.columns.count && cellAt(row, last + 1).value.kind === 'blank' && !layout.mergesIn(row).some(({ left, right }) => last + 1 >= left && last + 1 <= right)) last += 1;
  return last === column ? 0 : layout.columns.size(column, last) - 6;
}

interface HeadingProps {
  readonly columns: readonly number[];
  readonly layout: SheetLayout;
  readonly current: number;
}

/** The letters of the columns. */
export const ColumnHeadings = memo(function ColumnHeadings({ columns, layout, current }: HeadingProps) {
  return (
    <div role="row" aria-rowindex={1} className="row headings" style={{ height: HEADINGS.height }}>
      <div role="gridcell" aria-colindex={1} className="heading corner" style={{ width: HEADINGS.width }} />
      {columns.map((column) => (
        <div role="columnheader" key={column} aria-colindex={column + 1} className={['heading', column <= layout.frozen.columns && 'stuck', current === column && 'current'].filter(Boolean).join(' ')} style={{ left: HEADINGS.width + layout.columns.start(column), width: layout.columns.size(column), height: HEADINGS.height }}>{columnName(column)}</div>
      ))}
    </div>
  );
});
