/// <reference lib="dom" />
import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Grid } from '../../src/core/grid';
import { bundleHost } from '../excel-host/bundle-host';
import type { InPage } from '../excel-host/in-page';

export interface PaneOrder {
  /** Where the package is served. */
  readonly address: string;
  /** The workbook that is open in Excel; null: there is no Excel. */
  readonly grids: readonly Grid[] | null;
  readonly query?: string;
  readonly locale?: string;
  readonly width?: number;
}

/** The pane in a browser, and all that went wrong in it so far. */
export interface OpenedPane {
  readonly page: Page;
  /** Errors of the page, refused policies, requests that did not stay on this machine or found nothing. */
  readonly troubles: string[];
}

/** Opens the pane as Excel does, in a page that reaches nothing but `address`. */
export async function openPane(browser: Browser | null, { address, grids, query = '', locale = 'zh-CN', width = 350 }: PaneOrder): Promise<OpenedPane> {
  if (!browser) throw new Error('Chromium was not started');
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && troubles.push(`${response.status()}: ${response.url()}`));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(address)) return route.continue();
    troubles.push(`request: ${url}`);
    return route.abort();
  });
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`)));
  if (grids) await page.addInitScript({ content: await bundleHost({ grids, options: { locale } }) });
  await page.goto(`${address}taskpane.html${query}`);
  return { page, troubles };
}

/** Drops files from this machine on the pane. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }));
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, base64 } of dropped) data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

/** Waits until the pane is at rest. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.pane:not([aria-busy=true])') !== null, null, { timeout: 60_000 });
}

/** Says which period it is, where the pane asks. */
export function typePeriod(page: Page, period: string): Promise<void> {
  return page.getByRole('textbox', { name: '报告期' }).fill(period);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The pane's text, its lines apart. */
export function textOf(page: Page): Promise<string> {
  return page.locator('.pane').innerText();
}

/** The pane as it is opened anew beside the same workbook. */
export async function startAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const place = document.createElement('main');
    place.id = 'pane';
    document.getElementById('pane')?.replaceWith(place);
    const script = document.createElement('script');
    script.src = 'taskpane.js?again';
    document.head.append(script);
  });
  await page.waitForSelector('.pane');
  await atRest(page);
}

/** Runs `look` in the page over what the test host holds. */
export function inExcel<Result>(page: Page, look: (excel: InPage) => Result): Promise<Result> {
  return page.evaluate(`(${String(look)})(globalThis.__excel)`) as Promise<Result>;
}
