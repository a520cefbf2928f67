import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { toAddress } from '../../src/core/address';
import { placedCells, type Grid } from '../../src/core/grid';
import { rolledUp, sampleCity } from '../commands/sample-city';
import { ROOT } from '../support/yuebao';
import { chromium } from './chromium';
import { packagedPane } from './packaged-pane';
import { atRest, dropFiles, inExcel, openPane, press, textOf, type OpenedPane, type PaneOrder } from './pane-page';
import { serveFiles } from './serve-files';

const SUBMISSIONS = join(ROOT, 'assets/samples/linyi-2020-08/submissions');
const sent = readdirSync(SUBMISSIONS).map((name) => join(SUBMISSIONS, name));
const { sheets } = sampleCity('linyi-2020-08');
let browser: Browser | null;
let address = '';

beforeAll(async () => {
  browser = await chromium();
  if (browser) address = await serveFiles(await packagedPane());
}, 240_000);

/** A test in Chromium: skipped, and said so, where there is none. Whatever went wrong in the page fails it. */
function story(name: string, order: Partial<PaneOrder>, tell: (pane: OpenedPane) => Promise<void>): void {
  it(name, async () => {
    if (!browser) return console.warn(`NOT TESTED: ${name}`);
    const pane = await openPane(browser, { address, grids: sheets, ...order });
    try {
      await atRest(pane.page);
      await tell(pane);
      expect(pane.troubles).toEqual([]);
    } finally {
      await pane.page.context().close();
    }
  }, 120_000);
}

/** Excel keeps fifteen digits of a number, and the last ones depend on the order of work. */
const asExcelKeeps = (value: string | number | boolean): string => String(typeof value === 'number' ? Number(value.toPrecision(12)) : value);

function shownOn(grid: Grid): Record<string, string> {
  return Object.fromEntries(placedCells(grid).flatMap(({ at, cell: { value } }) => (value.kind === 'blank' || value.value === '' ? [] : [[toAddress(at), asExcelKeeps(value.value)]])));
}

/** What every visible sheet of the open workbook shows. */
async function shownInExcel(page: Page): Promise<Record<string, Record<string, string>>> {
  const found = await inExcel(page, ({ workbook }) =>
    workbook.sheets.filter(({ visibility }) => visibility === 'visible').map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.stored()].map(({ row, column }) => ({ at: { row, column }, value: workbook.valueAt(sheet, row, column) })),
    })),
  );
  return Object.fromEntries(found.map(({ name, cells }) => [name, Object.fromEntries(cells.flatMap(({ at, value }) => (value.kind === 'blank' || value.value === '' ? [] : [[toAddress(at), asExcelKeeps(value.value)]])))]));
}

describe('the packaged pane in Chromium, with Excel’s own client', () => {
  story('says which workbook is open', {}, async ({ page }) => {
    const text = await textOf(page);
    expect(text).toContain('临沂市卫生健康类民生实事月报');
    expect(text).toContain('报告期还没有定');
    expect(await page.title()).toBe('月报');
  });

  story('takes dropped files, rolls them up with the figures of the command line, and takes it all back', {}, async ({ page }) => {
    const before = await inExcel(page, ({ snapshot }) => snapshot());
    await dropFiles(page, sent);
    await atRest(page);
    expect(await textOf(page)).toContain('待汇总的文件 18 个');
    await page.getByLabel('报告期').fill('2020-08');
    await press(page, '一键汇总');
    await atRest(page);
    expect(await textOf(page)).toMatch(/汇总完成[^]*应报 16 份，已报 16 份[^]*迟报 1 份：沂水县[^]*强制 0 条/);

    const { host } = await rolledUp();
    expect(await shownInExcel(page)).toEqual(Object.fromEntries((await host.read()).filter(({ visibility }) => visibility === 'visible').map((grid) => [grid.name, shownOn(grid)])));

    await press(page, '撤销');
    await atRest(page);
    expect(await textOf(page)).toContain('已撤销');
    expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
  });
});
