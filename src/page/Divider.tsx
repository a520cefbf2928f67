import type { KeyboardEvent, PointerEvent } from 'react';

interface DividerProps {
  readonly width: number;
  readonly label: string;
  readonly onResize: (width: number) => void;
}

/** The least and the most that the pane takes of the page, and what it takes at first, in pixels. */
export const PANE_WIDTH = { least: 320, most: 640, first: 380 };
const STEP = 20;

/** Between the sheet and the pane: dragged, or moved with the arrow keys. */
export function Divider({ width, label, onResize }: DividerProps) {
  const resize = (wanted: number) => onResize(Math.min(Math.max(Math.round(wanted), PANE_WIDTH.least), PANE_WIDTH.most));
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    resize(width + by);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => event.currentTarget.hasPointerCapture(event.pointerId) && resize(window.innerWidth - event.clientX);
  return (
    <div role="separator" tabIndex={0} className="divider" aria-label={label} aria-orientation="vertical" aria-valuenow={width} aria-valuemin={PANE_WIDTH.least} aria-valuemax={PANE_WIDTH.most} onKeyDown={turn} onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={drag} />
  );
}
