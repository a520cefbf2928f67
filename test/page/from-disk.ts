/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium, itInChromium } from '../pane/chromium';
import { atRest } from '../pane/pane-page';
import { fileOnDisk } from './built-page';

let browser: Browser | null = null;
let address = '';

beforeAll(async () => {
  browser = await chromium();
  if (browser) address = await fileOnDisk();
}, 240_000);

export interface PageOrder {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** What is done in the page once its example is there. Whatever goes wrong in it fails it, a request that is not to this one file too. */
export function storyOnPage(name: string, { width = 1280, height = 800, locale = 'zh-CN', colorScheme = 'light' }: PageOrder, tell: (page: Page) => Promise<void>): void {
  itInChromium(name, async () => {
    const context = await browser!.newContext({ viewport: { width, height }, locale, colorScheme, acceptDownloads: true });
    try {
      const page = await context.newPage();
      const troubles = watched(page);
      await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)));
      await page.goto(address);
      await exampleIsThere(page);
      await tell(page);
      expect(troubles).toEqual([]);
    } finally {
      await context.close();
    }
  }, 120_000);
}

function watched(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => !/^(?:blob|data):/.test(request.url()) && request.url() !== address && troubles.push(`request: ${request.url()}`));
  return troubles;
}

async function exampleIsThere(page: Page): Promise<void> {
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

/** Types into the current cell of the sheet and goes on with a key. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a click hands over to be saved. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
