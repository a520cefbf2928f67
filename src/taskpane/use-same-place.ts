import { useEffect, useRef, type FocusEvent } from 'react';

/** Keeps the keyboard in a place whose controls give way to others once one of them was pressed. */
export function useSamePlace<Place extends HTMLElement>() {
  const place = useRef<Place>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    if (isHeld.current && document.activeElement === document.body) place.current?.querySelector<HTMLElement>('select, button')?.focus();
  });
  return {
    place,
    hold: () => void (isHeld.current = true),
    onBlur: ({ relatedTarget }: FocusEvent) => void (relatedTarget !== null && !place.current?.contains(relatedTarget) && (isHeld.current = false)),
  };
}
