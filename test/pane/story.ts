/// <reference lib="dom" />
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
      expect([...pane.troubles, ...(await brokenDown(pane.page))]).toEqual([]);
    } catch (error) {
      /* What the page says of itself tells more than what was waited for in vain. */
      const troubles = [...pane.troubles, ...(await brokenDown(pane.page))];
      throw troubles.length > 0 && error instanceof Error ? new Error(`${error.message}\n\nThe page: ${troubles.join('\n')}`, { cause: error }) : error;
    } finally {
      await pane.page.context().close();
    }
  }, 120_000);
}

/** What the pane tells of a bug of its own, which it does not leave to the page. */
async function brokenDown(page: Page): Promise<string[]> {
  if ((await page.getByText(/月报内部出错|An internal error/).count()) === 0) return [];
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: /复制详情|Copy details/ }).first().click();
  return [await page.getByRole('textbox', { name: /复制详情|Copy details/ }).first().inputValue()];
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
