/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** How a page is looked at: as wide as that, in those colours. */
export interface Look {
  readonly width: number;
  readonly colours: 'light' | 'dark' | 'forced';
}

/** Narrow and wide, in the colours that Office and the system have. */
export const LOOKS: readonly Look[] = [320, 480].flatMap((width) => (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })));

/** Shows the page so. */
export async function lookAt(page: Page, { width, colours }: Look): Promise<void> {
  /* What the mouse lies on has another colour. */
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: colours === 'dark' ? 'dark' : 'light', forcedColors: colours === 'forced' ? 'active' : 'none' });
  /* Transitions of colours have ended, and what hears of the new look was drawn. */
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.waitForFunction(() => document.getAnimations().every(({ effect, playState }) => playState !== 'running' || effect?.getTiming().iterations === Infinity));
}

/** Fluent's own, which lead the focus in and out of a group: it never rests on one of them. */
const LEADING = '[data-tabster-dummy]';

/** What has to do with colours: the rest is the same in each of them. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What is wrong with a page in that look for people who do not see it, or not well, or who have no mouse, and what does not fit. */
export async function faultsOn(page: Page, { width, colours }: Look): Promise<string[]> {
  if (colours === 'light') return [...(await violationsOn(page, width === LOOKS[0]?.width ? 'all' : 'shape')), ...(await tooWideOn(page))];
  return violationsOn(page, 'colours');
}

/** Rule, element and why. */
async function violationsOn(page: Page, rules: 'all' | 'shape' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude(LEADING);
  if (rules === 'colours') axe.withRules(OF_COLOURS);
  if (rules === 'shape') axe.disableRules(OF_COLOURS);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** What reaches beyond the page's width, so that it would have to be moved sideways to be read. */
export function tooWideOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) return [`the page: ${document.documentElement.scrollWidth}`];
    const clips = (element: Element): boolean => /(?:auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX);
    const isScrolled = (element: Element | null): boolean => element !== null && element !== document.body && (clips(element) || isScrolled(element.parentElement));
    return [...document.querySelectorAll('.pane *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !isScrolled(element.parentElement))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 20) ?? ''}`);
  });
}

/** The buttons in the colour of the one next step, while nothing is being done. */
export function primaryOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('.pane')!;
    const probe = pane.appendChild(document.createElement('span'));
    probe.style.backgroundColor = 'var(--colorBrandBackground)';
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...pane.querySelectorAll('button')].filter((button) => button.offsetParent !== null && getComputedStyle(button).backgroundColor === brand).map((button) => button.innerText);
  });
}
