import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { HEADINGS } from './SheetRow';
import { sheetWindow, type SheetWindow } from './sheet-window';
import type { SheetLayout } from './sheet-layout';

/** Which part of a sheet is drawn in its scrolled box, and what is to be called as that is scrolled. */
export function useViewport(box: RefObject<HTMLDivElement | null>, layout: SheetLayout): { readonly drawn: SheetWindow; readonly onScroll: () => void } {
  const [view, setView] = useState({ left: 0, top: 0, width: 1200, height: 800 });
  const drawn = sheetWindow(layout, view);
  const measure = useCallback(() => {
    const { current } = box;
    if (!current) return;
    const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = current;
    current.style.setProperty('--scrolled-x', `${left}px`);
    current.style.setProperty('--scrolled-y', `${top}px`);
    const next = { left, top, width: clientWidth - HEADINGS.width, height: clientHeight - HEADINGS.height };
    setView((before) => (isSame(sheetWindow(layout, before), sheetWindow(layout, next)) ? before : next));
  }, [box, layout]);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box, measure]);
  return { drawn, onScroll: measure };
}

function isSame(one: SheetWindow, other: SheetWindow): boolean {
  return [[one.rows, other.rows], [one.columns, other.columns]].every(([a, b]) => a?.first === b?.first && a?.last === b?.last);
}
