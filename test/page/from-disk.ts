/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium, itInChromium } from '../pane/chromium';
import { atRest } from '../pane/pane-page';
import { serveFiles } from '../pane/serve-files';
import { builtPage, fileOnDisk } from './built-page';

/** Where a web server has the folder: not at its root. */
const BELOW = 'wsj/月报/';

let browser: Browser | null = null;
const addresses = { file: '', folder: '' };

beforeAll(async () => {
  browser = await chromium();
  if (!browser) return;
  addresses.file = await fileOnDisk();
  const folder = await builtPage();
  const served = await serveFiles(new Map(readdirSync(folder).map((name) => [`${BELOW}${name}`, readFileSync(join(folder, name))])));
  addresses.folder = encodeURI(`${served}${BELOW}`);
}, 240_000);

export interface PageOrder {
  /** 月报.html on a disk, or the folder as a web server hands it out. */
  readonly from?: keyof typeof addresses;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** What is done in the page once its example is there. Whatever goes wrong in it fails it, a request to anywhere else too. */
export function storyOnPage(name: string, { from = 'file', width = 1280, height = 600, locale = 'zh-CN', colorScheme = 'light' }: PageOrder, tell: (page: Page) => Promise<void>): void {
  itInChromium(name, async () => {
    const context = await browser!.newContext({ viewport: { width, height }, locale, colorScheme, acceptDownloads: true });
    try {
      const page = await context.newPage();
      const troubles = watched(page, addresses[from]);
      await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)));
      await page.goto(from === 'folder' ? `${addresses.folder}index.html` : addresses.file);
      await isThere(page);
      await tell(page);
      expect(troubles).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);
}

function watched(page: Page, address: string): string[] {
  const troubles: string[] = [];
  const isOwn = (url: string): boolean => (address.endsWith('/') ? url.startsWith(address) : url === address);
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => !/^(?:blob|data):/.test(request.url()) && !isOwn(request.url()) && troubles.push(`request: ${request.url()}`));
  return troubles;
}

/** Waits until the page is to be worked with. */
export async function isThere(page: Page): Promise<void> {
  await page.waitForSelector('.pane', { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('.next button') !== null && document.querySelector('.pane[aria-busy=true]') === null, null, { timeout: 60_000 });
  await atRest(page);
}

/** The text of a cell of the sheet that is shown. */
export function cellText(page: Page, address: string): Promise<string> {
  return page.locator(`#cell-${address}`).innerText();
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('.sheets').getByRole('tab', { name, exact: true }).click();
}

/** The sheet that is shown. */
export function sheetShown(page: Page): Promise<string> {
  return page.locator('.sheets [aria-selected=true]').innerText();
}

/** What has the focus: the current cell, or what it is called; nothing where it is lost. */
export function focusAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return '';
    return element.classList.contains('typing') ? `cell ${document.querySelector('.address')?.textContent ?? ''}` : (element.getAttribute('aria-label') ?? element.textContent ?? '');
  });
}

/** Presses keys one after the other; where the focus is then. */
export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focusAt(page);
}

/** Types into the current cell of the sheet and goes on with a key. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What an act hands over to be saved. */
export async function saved(page: Page, act: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
