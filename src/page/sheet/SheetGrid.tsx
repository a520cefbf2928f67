import { useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import type { Grid, Position } from '../../core/grid';
import { originOf } from '../workbook/type-in-sheet';
import { ColumnHeadings, HEADINGS, SheetRow, type RowDrawing } from './SheetRow';
import { drawnColumns, drawnRows } from './sheet-window';
import { useViewport } from './use-viewport';

interface SheetGridProps {
  readonly grid: Grid;
  readonly at: Position;
  readonly drawing: RowDrawing;
  readonly label: string;
  readonly onPick: (at: Position) => void;
  readonly onOpen: (at: Position) => void;
  /** Where things are typed: it lies over the current cell. */
  readonly children: ReactNode;
}

/** The cells of a sheet, those in view. */
export function SheetGrid({ grid, at, drawing, label, onPick, onOpen, children }: SheetGridProps) {
  const { layout } = drawing;
  const box = useRef<HTMLDivElement>(null);
  const { drawn, onScroll } = useViewport(box, layout);
  useInView(box, { drawing, grid, at });
  const { rows, columns, frozen } = layout;
  const shown = drawnRows(layout, drawn.rows);
  const draw = (row: number) => <DrawnRow key={row} row={row} first={drawn.columns.first} last={drawn.columns.last} current={row === at.row ? at.column : 0} drawing={drawing} />;
  const letters = useMemo(() => drawnColumns({ ...layout, mergesIn: () => [] }, 0, drawn.columns), [layout, drawn.columns.first, drawn.columns.last]);
  const pick = (event: MouseEvent, then: (at: Position) => void) => {
    const place = placeOf(event.target);
    if (!place) return;
    event.preventDefault();
    then(place);
  };
  return (
    <div className="scroll" ref={box} onScroll={onScroll}>
      <div role="grid" aria-label={label} aria-rowcount={rows.count + 1} aria-colcount={columns.count + 1} className="grid" style={{ width: HEADINGS.width + columns.total, height: HEADINGS.height + rows.total }} onMouseDown={(event) => event.button === 0 && pick(event, onPick)} onDoubleClick={(event) => pick(event, onOpen)}>
        <ColumnHeadings columns={letters} layout={layout} current={at.column} />
        {frozen.rows > 0 && <div role="rowgroup" className="frozen" style={{ top: HEADINGS.height, height: rows.size(1, frozen.rows) }}>{shown.filter((row) => row <= frozen.rows).map(draw)}</div>}
        {shown.filter((row) => row > frozen.rows).map(draw)}
      </div>
      {children}
    </div>
  );
}

interface DrawnRowProps {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly current: number;
  readonly drawing: RowDrawing;
}

function DrawnRow({ row, first, last, current, drawing }: DrawnRowProps) {
  const columns = useMemo(() => drawnColumns(drawing.layout, row, { first, last }), [drawing.layout, row, first, last]);
  return <SheetRow row={row} columns={columns} current={current} drawing={drawing} />;
}

function placeOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** Brings the current cell into view whenever it is another one, beside what stays there. */
function useInView(box: { readonly current: HTMLDivElement | null }, { drawing: { layout }, grid, at }: Pick<SheetGridProps, 'drawing' | 'grid' | 'at'>): void {
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const { rows, columns, frozen } = layout;
    const { row, column } = originOf(grid, at);
    const across = { start: columns.start(column), size: columns.size(column), stays: columns.size(1, frozen.columns), room: current.clientWidth - HEADINGS.width };
    const down = { start: rows.start(row), size: rows.size(row), stays: rows.size(1, frozen.rows), room: current.clientHeight - HEADINGS.height };
    if (column > frozen.columns) current.scrollLeft = scrolled(current.scrollLeft, across);
    if (row > frozen.rows) current.scrollTop = scrolled(current.scrollTop, down);
  }, [box, layout, grid.name, at.row, at.column]);
}

interface Extent {
  readonly start: number;
  readonly size: number;
  /** What stays in view before it. */
  readonly stays: number;
  readonly room: number;
}

function scrolled(now: number, { start, size, stays, room }: Extent): number {
  if (start - stays < now) return start - stays;
  return start + size > now + room ? Math.min(start - stays, start + size - room) : now;
}
