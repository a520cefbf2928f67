/// <reference lib="dom" />
import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Grid } from '../../src/core/grid';
import { bundleHost } from '../excel-host/bundle-host';
import type { InPage } from '../excel-host/in-page';
import { countHands } from './hands';

export interface PaneOrder {
  /** Where the package is served. */
  readonly address: string;
  /** The workbook that is open in Excel; null: there is no Excel. */
  readonly grids: readonly Grid[] | null;
  readonly query?: string;
  readonly locale?: string;
  readonly width?: number;
  /** The workbook as it would be saved; without it Excel gives no files. */
  readonly file?: Uint8Array;
}

/** The pane in a browser, and all that went wrong in it so far. */
export interface OpenedPane {
  readonly page: Page;
  /** Errors of the page, promises that nobody heard break, refused policies, requests that did not stay on this machine or found nothing. */
  readonly troubles: string[];
}

/** Opens the pane as Excel does, in a page that reaches nothing but `address`. */
export async function openPane(browser: Browser | null, { address, grids, query = '', locale = 'zh-CN', width = 350, file }: PaneOrder): Promise<OpenedPane> {
  const opened = await openAlone(browser, address, { viewport: { width, height: 800 }, locale });
  if (grids) await opened.page.addInitScript({ content: await bundleHost({ grids, options: { locale, ...(file && { file: Buffer.from(file).toString('base64') }) } }) });
  await opened.page.goto(`${address}taskpane.html${query}`);
  return opened;
}

/** An empty page that reaches nothing but `address`, and what goes wrong in it. */
export async function openAlone(browser: Browser | null, address: string, options: BrowserContextOptions): Promise<OpenedPane> {
  if (!browser) throw new Error('Chromium was not started');
  const context = await browser.newContext(options);
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
  await page.addInitScript(countHands);
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

/** Waits until the pane is at rest and stays so: the round is worked out by itself a moment after the files were read. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction((looks) => {
    const seen = globalThis as { __rest?: number };
    const isAtRest = document.querySelector('.pane:not([aria-busy=true])') !== null && document.querySelector('.pane [aria-busy=true]') === null;
    seen.__rest = isAtRest ? (seen.__rest ?? 0) + 1 : 0;
    if (seen.__rest <= looks) return false;
    seen.__rest = 0;
    return true;
  }, 4, { timeout: 60_000, polling: 20 });
}

/** Says which period it is, where the pane asks. */
export function typePeriod(page: Page, period: string): Promise<void> {
  return page.getByRole('textbox', { name: '报告期' }).fill(period);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What the pane hands over to be saved when `act` is done. */
export async function saved(page: Page, act: () => Promise<void>) {
  const saving = page.waitForEvent('download', { timeout: 20_000 }).catch(() => null);
  await act();
  const download = await saving;
  if (!download) throw new Error(`Nothing was saved. The pane says: ${await textOf(page)}`);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await atRest(page);
  return { name: download.suggestedFilename(), bytes };
}

/** Opens what stands folded, where it does: some of it opens by itself, a moment later. */
export async function unfold(page: Page, summary: string): Promise<void> {
  const told = page.locator('details > summary', { hasText: summary }).first();
  await told.waitFor();
  await atRest(page);
  if (!(await told.evaluate((element) => element.parentElement!.hasAttribute('open')))) await told.click();
}

/** Goes to one of the panels. */
export async function turnTo(page: Page, panel: string): Promise<void> {
  await page.getByRole('tab', { name: panel }).click();
  await atRest(page);
}

/** The pane's text, its lines apart. */
export function textOf(page: Page): Promise<string> {
  return page.locator('.pane').innerText();
}

/** The pane as it is opened anew beside the same workbook. */
export async function startAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const place = document.createElement('div');
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
