import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sampleCity } from '../commands/sample-city';
import { ROOT } from '../support/yuebao';
import { chromium, itInChromium } from './chromium';
import { packagedPane } from './packaged-pane';
import { atRest, dropFiles, openPane, press, type OpenedPane, type PaneOrder } from './pane-page';
import { serveFiles } from './serve-files';

export const SUBMISSIONS = join(ROOT, 'assets/samples/linyi-2020-08/submissions');
export const sent = readdirSync(SUBMISSIONS).map((name) => join(SUBMISSIONS, name));
export const { sheets } = sampleCity('linyi-2020-08');
let browser: Browser | null = null;
let address = '';
let files: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  browser = await chromium();
  if (!browser) return;
  files = await packagedPane();
  address = await serveFiles(files);
}, 240_000);

/** What the package consists of. */
export function packed(): ReadonlyMap<string, Uint8Array> {
  return files;
}

export function open(order: Partial<PaneOrder>): Promise<OpenedPane> {
  return openPane(browser, { address, grids: sheets, ...order });
}

/** What is done in the pane once it is at rest. Whatever goes wrong in the page fails it. */
export function story(name: string, order: Partial<PaneOrder>, tell: (page: Page) => Promise<void>): void {
  itInChromium(name, async () => {
    const pane = await open(order);
    try {
      await atRest(pane.page);
      await tell(pane.page);
      expect(pane.troubles).toEqual([]);
    } finally {
      await pane.page.context().close();
    }
  }, 120_000);
}

/** The whole of Linyi's month, dropped and written. */
export async function rollUpIn(page: Page): Promise<void> {
  await dropFiles(page, sent);
  await atRest(page);
  await press(page, '一键汇总');
  await atRest(page);
}

/** A button of the ribbon loads the pane anew. */
export async function pressOnRibbon(page: Page, action: string): Promise<void> {
  await page.goto(`${address}taskpane.html?action=${action}`);
  await page.waitForSelector('.pane');
  await atRest(page);
}
