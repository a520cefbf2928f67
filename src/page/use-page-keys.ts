import { useEffect, useState, type FocusEvent } from 'react';
import { flushSync } from 'react-dom';
import type { PageWork } from './page-work';
import { PageStops } from './page-stops';
import type { Store } from './store';
import type { Side } from './surroundings';

/** The keys that mean the same everywhere on the page, and where the focus goes by itself. */
export function usePageKeys(work: PageWork, side: Store<Side>, shown: Side) {
  const [stops] = useState(() => new PageStops());
  useEffect(() => {
    const left = document.activeElement?.closest(shown === 'sheet' ? '.beside' : '.left');
    /* On a narrow screen only one of them is seen: whoever was led to it goes along. */
    if (left?.getClientRects().length === 0) stops.enter(shown);
  }, [stops, shown]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = event.defaultPrevented ? null : actOf(event, { work, stops, show: (one) => flushSync(() => side.set(one)) });
      if (!act) return;
      event.preventDefault();
      act();
    };
    /* Where nothing has the focus too. */
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [work, side, stops]);
  return { back: stops.back, onFocus: ({ target }: FocusEvent) => stops.note(target) };
}

interface Reach {
  readonly work: PageWork;
  readonly stops: PageStops;
  readonly show: (side: Side) => void;
}

function actOf({ key, shiftKey, ctrlKey, metaKey, target }: KeyboardEvent, { work, stops, show }: Reach): (() => void) | null {
  const control = ctrlKey || metaKey;
  if (key === 'F6') return () => stops.go(target, shiftKey ? -1 : 1, show);
  if (control && /^[sS]$/.test(key)) return () => void work.saveByKey();
  const by = control ? { PageUp: -1, PageDown: 1 }[key] : undefined;
  return by === undefined ? null : () => work.state.get().desk?.workbook.turnSheet(by);
}
