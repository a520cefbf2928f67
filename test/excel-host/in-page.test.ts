import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { emptyGrid } from '../../src/core/grid';
import { bundleHost } from './bundle-host';
import type { InPage } from './in-page';

const client = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const PAGE = '<!doctype html><title>x</title><script src="office/office.js"></script>';
let browser: Browser;

beforeAll(async () => {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  const { chromium } = await import('playwright-core');
  browser = await chromium.launch({ executablePath: await shipped.executablePath(), args: ['--no-sandbox'], headless: true });
}, 120_000);

afterAll(() => browser.close());

/** A page with nothing but the client in it, served from nowhere. */
async function open(script: string): Promise<{ page: Page; refused: string[] }> {
  const page = await browser.newPage();
  const refused: string[] = [];
  await page.addInitScript({ content: script });
  await page.route('**/*', async (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    if (hostname !== 'pane.test') {
      refused.push(hostname);
      return route.abort();
    }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(client, pathname.replace('/office/', ''))) });
  });
  await page.goto('https://pane.test/');
  return { page, refused };
}

describe('the test host inside a browser', () => {
  it('holds the workbook that the page begins with, and the client asks for nothing else', async () => {
    const grid = { ...emptyGrid('兰山区'), cells: [[{ value: { kind: 'number' as const, value: 3 } }, { value: { kind: 'blank' as const }, formula: 'A1*2', uncached: true as const }]] };
    const { page, refused } = await open(await bundleHost({ grids: [grid], options: { sets: '1.14' } }));
    const read = await page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('兰山区').getRange('A1:B1');
        range.load('values');
        await context.sync();
        return { values: range.values, above: Office.context.requirements.isSetSupported('ExcelApi', '1.15') };
      });
    });
    const trips = await page.evaluate(() => (globalThis as unknown as { __excel: InPage }).__excel.excel.requests.length);
    expect({ ...read, trips, refused }).toEqual({ values: [[3, 6]], above: false, trips: 1, refused: [] });
  }, 60_000);
});
