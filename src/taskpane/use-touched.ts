import { useEffect, useState } from 'react';
import type { Session } from './session';

/** Looks at the workbook again once somebody typed in it beside the pane, and the pane is at rest. */
export function useTouched({ doing, book }: Session, watch: ((touched: () => void) => () => void) | undefined, look: () => void): void {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => watch?.(() => setTouched(true)), [watch]);
  const isDue = isTouched && doing === null && book !== null;
  useEffect(() => {
    if (!isDue) return;
    setTouched(false);
    look();
  }, [isDue, look]);
}
