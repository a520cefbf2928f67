/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleHost } from '../../test/excel-host/bundle-host';
import type { BenchRound } from './make-round';
import { watchThread, type Watch } from './watch-thread';

/** One stretch of work in the pane, in milliseconds. */
export interface PaneStep {
  readonly took: number;
  /** The longest that the page's thread was busy without a break. */
  readonly longest: number;
  /** What the test's own Excel took, in the page, in both. */
  readonly host: number;
}

export interface PaneRun {
  /** From the navigation to the first panel drawn. */
  readonly opened: number;
  readonly dropped: PaneStep;
  readonly rolledUp: PaneStep;
  readonly reported: PaneStep;
}

declare global {
  var __watch: Watch;
}

/** Milliseconds from the navigation to the drawn button. */
export async function measureEmpty(browser: Browser, address: string, round: BenchRound): Promise<number> {
  return withPage(browser, round, async (page) => {
    await page.goto(address);
    return markOf(page);
  });
}

/** The pane beside the city's workbook: opened, the files dropped, rolled up, the report saved. */
export async function measurePane(browser: Browser, address: string, round: BenchRound): Promise<PaneRun> {
  return withPage(browser, round, async (page) => {
    await page.goto(address);
    const opened = await markOf(page);
    await atRest(page);
    const dropped = await stepOf(page, () => drop(page, round.files));
    const rolledUp = await stepOf(page, () => pressNext(page));
    const saving = page.waitForEvent('download');
    const reported = await stepOf(page, () => pressNext(page));
    await saving;
    return { opened, dropped, rolledUp, reported };
  });
}

async function withPage<Result>(browser: Browser, { sheets }: BenchRound, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: await bundleHost({ grids: sheets }) });
    /* What runs this script gives functions their names by a helper, which the page does not have. */
    await page.addInitScript({ content: `globalThis.__name = (named) => named; (${String(watchThread)})();` });
    return await work(page);
  } finally {
    await context.close();
  }
}

async function markOf(page: Page): Promise<number> {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('first-panel')[0]?.startTime, null, { timeout: 60_000, polling: 20 });
  return Number(await mark.jsonValue());
}

/** At rest for as long as it takes to begin something else by itself. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.pane:not([aria-busy=true])') !== null && document.querySelector('.pane [aria-busy=true]') === null && performance.now() - __watch.restedAt() > 300, null, { timeout: 120_000, polling: 50 });
}

async function stepOf(page: Page, act: () => Promise<number>): Promise<PaneStep> {
  await page.evaluate(() => __watch.take());
  const begun = await act();
  await page.waitForFunction((since) => __watch.restedAt() > since, begun, { timeout: 120_000, polling: 20 });
  await atRest(page);
  const { rested, taken } = await page.evaluate(() => ({ rested: __watch.restedAt(), taken: __watch.take() }));
  return { took: rested - begun, longest: taken.longest[0] ?? 0, host: taken.host };
}

/** When it was dropped, by the page's clock. */
async function drop(page: Page, paths: readonly string[]): Promise<number> {
  const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }));
  return page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, base64 } of dropped) data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    __watch.take();
    const begun = performance.now();
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    return begun;
  }, files);
}

/** The one next step. */
function pressNext(page: Page): Promise<number> {
  return page.evaluate(() => {
    const begun = performance.now();
    document.querySelector<HTMLButtonElement>('footer.next .wide')?.click();
    return begun;
  });
}
