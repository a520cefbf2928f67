import { useEffect, useRef } from 'react';
import type { Session } from '../../session';

/** Where the keyboard goes on once the button that was pressed has gone with what it put right. */
export function useNextFocus({ doing, draft, worked, checked }: Session) {
  const whole = useRef<HTMLDivElement>(null);
  /** Of the finding that was pressed in, its place among all; -1 where it was in none. */
  const left = useRef<number | null>(null);
  const isSettled = doing === null && (checked !== null || worked?.draft === draft);
  useEffect(() => {
    const [{ current }, place] = [whole, left.current];
    if (!isSettled || !current || place === null) return;
    left.current = null;
    /* Somebody who went elsewhere meanwhile stays there. */
    if (document.activeElement === current || document.activeElement === document.body) nextStop(current, place)?.focus();
  });
  const onMend = (): void => {
    const { current } = whole;
    const pressed = document.activeElement;
    if (!current || !pressed || pressed === current || !current.contains(pressed)) return;
    const card = pressed.closest('.finding');
    left.current = card ? findingsIn(current).indexOf(card) : -1;
    current.focus({ preventScroll: true });
  };
  return { whole, onMend };
}

/** The finding that is in its place now; where it was none, what tells what was done. */
function nextStop(whole: HTMLElement, place: number): HTMLElement | null {
  const findings = findingsIn(whole);
  const finding = place < 0 ? undefined : findings[Math.min(place, findings.length - 1)];
  return finding?.querySelector('button') ?? whole.querySelector<HTMLElement>('.wrote') ?? whole.querySelector<HTMLElement>('.chosen summary') ?? whole.querySelector('button');
}

/** Those that are seen: none within what is folded. */
function findingsIn(whole: HTMLElement): Element[] {
  return [...whole.querySelectorAll('.finding')].filter((one) => one.getClientRects().length > 0);
}
