/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What the panel 汇总 shows, as a reader sees it. */
export interface CardsShown {
  /** By the card's title: each figure's name and text, and the lines beside them. */
  readonly headlines: readonly { readonly title: string; readonly figures: readonly (readonly [name: string, text: string])[]; readonly lines: readonly string[] }[];
  readonly rankings: readonly { readonly title: string; readonly lines: readonly (readonly [rank: string, unit: string, value: string])[]; readonly note: string }[];
  readonly text: string;
}

/** Opens all that is folded, and reads it. */
export function readCards(page: Page): Promise<CardsShown> {
  return page.locator('#panel').evaluate((panel: HTMLElement) => {
    for (const fold of panel.querySelectorAll('details')) fold.open = true;
    const all = (within: Element, selector: string) => [...within.querySelectorAll<HTMLElement>(selector)];
    const text = (within: Element, selector: string) => within.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
    return {
      headlines: all(panel, '.headline').map((card) => ({
        title: text(card, 'h2'),
        figures: [...all(card, '.figures > div').map((one) => [text(one, '.called'), text(one, '.figure')] as const), ...all(card, '.others > li').map((one) => [text(one, '.name'), text(one, '.figure')] as const)],
        lines: all(card, ':scope > p').map((line) => line.innerText),
      })),
      rankings: all(panel, '.ranking').map((card) => ({
        title: text(card, 'h2'),
        lines: all(card, '.ranks > li').map((one) => [text(one, '.rank > [aria-hidden]'), one.querySelector('.ranked')?.firstChild?.textContent ?? '', text(one, '.figure')] as const),
        note: text(card, ':scope > p'),
      })),
      text: panel.innerText,
    };
  });
}
