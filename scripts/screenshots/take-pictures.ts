import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

export interface PictureOrder {
  /** 月报.html */
  readonly file: string;
  readonly out: string;
}

const PAGE = { width: 1280, height: 800 };
const PANE = { width: 1280, height: 860 };

/** Takes every picture, and says their names. */
export async function takePictures(browser: Browser, order: PictureOrder): Promise<string[]> {
  return [...(await picturesOfCity(browser, order)), ...(await picturesOfForm(browser, order))];
}

async function picturesOfCity(browser: Browser, { file, out }: PictureOrder): Promise<string[]> {
  const page = await opened(browser, file);
  const taken: string[] = [];
  const take = async (name: string, what: Page | Locator) => {
    await what.screenshot({ path: join(out, name) });
    taken.push(name);
  };
  await atRest(page);
  await take('intake.png', pane(page));
  await tab(page, '方案');
  await take('scheme.png', pane(page));
  await tab(page, '审核');
  await take('review.png', pane(page));
  await button(page, '一键汇总');
  await tab(page, '汇总');
  await take('summary.png', pane(page));
  await tab(page, '报告');
  await take('report.png', pane(page));
  await page.setViewportSize(PAGE);
  await tab(page, '汇总');
  await take('page.png', page);
  await page.context().close();
  return taken;
}

async function picturesOfForm(browser: Browser, { file, out }: PictureOrder): Promise<string[]> {
  const page = await opened(browser, file);
  await atRest(page);
  await page.getByRole('button', { name: '打开示例' }).click();
  await page.getByRole('button', { name: '兰山区填报的表' }).click();
  await atRest(page);
  await pane(page).screenshot({ path: join(out, 'form.png') });
  await page.context().close();
  return ['form.png'];
}

async function opened(browser: Browser, file: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PANE, locale: 'zh-CN', deviceScaleFactor: 1.5, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

function pane(page: Page): Locator {
  return page.locator('.pane');
}

async function tab(page: Page, name: string): Promise<void> {
  await pane(page).getByRole('tab', { name }).click();
  await atRest(page);
}

async function button(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await atRest(page);
}

/** The work has ended, and what was drawn last stands still. */
async function atRest(page: Page): Promise<void> {
  let since = Date.now();
  while (Date.now() - since < 700) {
    if ((await page.locator('.pane:not([aria-busy=true])').count()) === 0 || (await page.locator('.loading').count()) > 0) since = Date.now();
    await page.waitForTimeout(100);
  }
}
