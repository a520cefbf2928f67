/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { EN_US } from '../../src/taskpane/texts/en-us';
import { ZH_CN } from '../../src/taskpane/texts/zh-cn';
import { PANELS } from '../../src/taskpane/session';
import { tooWideOn } from './accessible';
import { commandLine, wordOf } from './command-line';
import { atRest, dropFiles, press, saved, turnTo } from './pane-page';
import { sent, story } from './story';

/** What the pane says of itself in Chinese, between its slots. What is shorter may be the name of a sheet too. */
const CHINESE = [...new Set(Object.values(ZH_CN).flatMap((text) => text.split(/\{[^}]*\}/)).filter((piece) => (piece.match(/[一-龥]/g) ?? []).length >= 5))];

/** The pane's own Chinese where English is spoken: the report itself stays Chinese, and so do names and what the scheme says. */
async function chineseLeft(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('.pane')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('article')) texts.push(walker.currentNode.nodeValue ?? '');
    for (const element of document.querySelectorAll('.pane [aria-label], .pane [placeholder], .pane [title]')) {
      if (!element.closest('article')) texts.push(...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''));
    }
    return texts.filter((text) => /[一-龥]/.test(text));
  });
  return shown.filter((text) => CHINESE.some((piece) => text.includes(piece)));
}

/** The same work for whoever has Office in English. */
export function inEnglish(): void {
  describe('the whole month in English', () => {
    story('is worked with the same buttons, in no Chinese of the pane’s own', { locale: 'en-US', width: 320 }, async (page) => {
      await dropFiles(page, sent);
      await atRest(page);
      for (const panel of PANELS) {
        await turnTo(page, EN_US[`${panel}.panel`]);
        expect([panel, await chineseLeft(page), await tooWideOn(page)]).toEqual([panel, [], []]);
      }
      await press(page, EN_US['action.rollUp']);
      await atRest(page);
      const report = await saved(page, () => press(page, EN_US['action.report']));
      expect(wordOf(report.bytes)).toEqual((await commandLine()).report);
      for (const panel of PANELS) {
        await turnTo(page, EN_US[`${panel}.panel`]);
        expect([panel, await chineseLeft(page)]).toEqual([panel, []]);
      }
    });
  });
}
