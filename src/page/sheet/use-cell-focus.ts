import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Position } from '../../core/grid';

/**
 * The focus of the sheet's own: it follows the current cell, and goes along when another sheet takes this one's place.
 * Where it is elsewhere, in the pane or on the tabs, it stays there.
 */
export function useCellFocus({ row, column }: Position, isHeld: RefObject<boolean>) {
  const section = useRef<HTMLElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const focus = (): void => input.current?.focus({ preventScroll: true });
  const hasFocus = (): boolean => section.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (hasFocus()) focus();
  }, [row, column]);
  useLayoutEffect(() => {
    if (isHeld.current) focus();
    isHeld.current = false;
    return () => {
      if (hasFocus()) isHeld.current = true;
    };
  }, [isHeld]);
  return { section, input, focus };
}
