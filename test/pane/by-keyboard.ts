/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { commandLine, wordOf } from './command-line';
import { handsOn } from './hands';
import { atRest, saved } from './pane-page';
import { sent, story } from './story';

/** Where the focus came to rest. */
interface Stop {
  readonly name: string;
  /** How it and what lies about it are drawn. */
  readonly drawn: string;
  readonly isInView: boolean;
  readonly isAround: boolean;
}

/** The element that has the focus, kept as `key` so that it can be looked at once more when it has gone on. */
function stopAt(page: Page, key: 'now' | 'last'): Promise<Stop> {
  return page.evaluate((which) => {
    const kept = globalThis as { __stop?: Element };
    const element = (which === 'now' ? document.activeElement : kept.__stop) ?? document.body;
    kept.__stop = element;
    const parts: [Element, string?][] = [[element], [element, '::after'], [element, '::before'], ...(element.parentElement ? [[element.parentElement], [element.parentElement, '::after']] as [Element, string?][] : [])];
    const drawn = parts.map(([part, pseudo]) => {
      const { outlineStyle, outlineColor, outlineWidth, boxShadow, borderTopColor, borderBottomColor, backgroundColor, transform } = getComputedStyle(part, pseudo);
      return [outlineStyle, outlineColor, outlineWidth, boxShadow, borderTopColor, borderBottomColor, backgroundColor, transform].join(' ');
    });
    const { top, bottom } = element.getBoundingClientRect();
    return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', drawn: drawn.join('\n'), isInView: bottom > 0 && top < innerHeight, isAround: element === document.body };
  }, key);
}

/** Presses Tab until `name` has the focus. Each stop on the way has to be seen. */
export async function tabTo(page: Page, name: string): Promise<string[]> {
  const stops: string[] = [];
  const unseen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await stopAt(page, 'now');
    stops.push(now.name);
    /* Beyond the last one lies what is around the page. */
    if (now.isAround) continue;
    if (!now.isInView) unseen.push(`${now.name}: out of view`);
    if (now.name === name) {
      expect(unseen).toEqual([]);
      return stops;
    }
    await page.keyboard.press('Shift+Tab');
    if ((await stopAt(page, 'last')).drawn === now.drawn) unseen.push(`${now.name}: looks the same without the focus`);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}, but to ${stops.join(' → ')}`);
}

/** No mouse from the opening of the pane to the saved report. */
export function byKeyboard(): void {
  describe('the keyboard alone', () => {
    story('leads from the files to the saved report, and the focus is seen wherever it goes', { width: 320 }, async (page) => {
      /* Listened for well before: on a busy machine the key could come before the browser knows that somebody listens. */
      const choosing = page.waitForEvent('filechooser');
      await page.bringToFront();
      await tabTo(page, '选择文件');
      await page.keyboard.press('Enter');
      await (await choosing).setFiles(sent);
      await atRest(page);
      await tabTo(page, '一键汇总');
      await page.keyboard.press('Enter');
      await atRest(page);
      /* The next step is where the last one was. */
      expect((await stopAt(page, 'now')).name).toBe('生成报告');
      await tabTo(page, '生成报告');
      const report = await saved(page, () => page.keyboard.press('Enter'));
      expect(wordOf(report.bytes)).toEqual((await commandLine()).report);
      expect((await handsOn(page)).clicks).toBe(0);
    });
  });
}
