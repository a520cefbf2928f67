/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What a person did: clicks of the mouse and presses of a key. */
export interface Hands {
  readonly clicks: number;
  readonly keys: number;
}

interface Counting {
  __hands?: { clicks: number; keys: number };
}

/** Runs in the page before anything else: counts what came from mouse and keyboard, not what a script did itself. A choice in a list is a click. */
export function countHands(): void {
  const hands = ((globalThis as Counting).__hands = { clicks: 0, keys: 0 });
  addEventListener('pointerdown', ({ isTrusted }) => void (hands.clicks += isTrusted ? 1 : 0), true);
  addEventListener('keydown', ({ isTrusted }) => void (hands.keys += isTrusted ? 1 : 0), true);
  /* Text that is put into a field with no key pressed was typed all the same. */
  addEventListener('input', ({ isTrusted, target }) => void (hands.keys += isTrusted && target instanceof HTMLElement && /^(?:INPUT|TEXTAREA)$/.test(target.tagName) ? 1 : 0), true);
}

export function handsOn(page: Page): Promise<Hands> {
  return page.evaluate(() => ({ ...(globalThis as Counting).__hands! }));
}
