/// <reference lib="dom" />
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { itInChromium } from './chromium';
import { atRest } from './pane-page';
import { open, packed } from './story';

/** In bytes, gzipped, of all scripts that are there before the first panel can be used; Office's own client aside. */
const LIMIT = 215_000;

/** What the pane loads before there is anything to do in it. */
export function firstLoad(): void {
  itInChromium('is small enough to be there at once: its scripts up to the first panel', async () => {
    const { page } = await open({});
    try {
      await atRest(page);
      const loaded = await scriptsBefore(page, 'first-panel');
      const sizes = loaded.map((name) => [name, gzipSync(packed().get(name) ?? new Uint8Array(), { level: 9 }).length] as const);
      expect(sizes.map(([name]) => name)).toEqual(expect.arrayContaining(['taskpane.js', 'notice.js']));
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      /* Told with its parts where it is too much. */
      expect(total > LIMIT ? `${total}: ${sizes.map((one) => one.join(' ')).join(', ')}` : 'small enough').toBe('small enough');
    } finally {
      await page.context().close();
    }
  }, 60_000);

  itInChromium('loads neither the spreadsheet nor the Word library, nor English, before anybody needs them', async () => {
    const { page } = await open({});
    try {
      await atRest(page);
      const loaded = await scriptsBefore(page, null);
      const text = loaded.map((name) => Buffer.from(packed().get(name) ?? []).toString()).join('\n');
      for (const sign of ['SheetJS', 'docxtemplater', 'JSZip', 'The workbook is protected']) expect([sign, text.includes(sign)]).toEqual([sign, false]);
    } finally {
      await page.context().close();
    }
  }, 60_000);
}

/** The names of the scripts, Office's own aside, that were there before the mark; null: all. */
export async function scriptsBefore(page: Page, mark: string | null): Promise<string[]> {
  const urls = await page.evaluate((name) => {
    const at = name === null ? Infinity : (performance.getEntriesByName(name)[0]?.startTime ?? NaN);
    const scripts = performance.getEntriesByType('resource').filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'script');
    return scripts.filter(({ responseEnd }) => responseEnd <= at).map(({ name: url }) => url);
  }, mark);
  return urls.map((url) => new URL(url).pathname.slice(1)).filter((name) => !name.startsWith('office/'));
}
