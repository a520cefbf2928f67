/// <reference lib="dom" />
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepared, sampleCity } from '../commands/sample-city';
import { atRest, dropFiles, inExcel, press, saved, startAgain, textOf, turnTo } from './pane-page';
import { pressOnRibbon, rollUpIn, sent, story } from './story';

const YISHUI = sent.find((path) => path.includes('沂水县'))!;

/** The workbook after a round to which one unit had not sent. */
async function withoutYishui() {
  const { sheets, request } = sampleCity('linyi-2020-08');
  const host = new MemoryHost(sheets);
  await (await prepared(host, { ...request, files: request.files.filter(({ file }) => !file.includes('沂水县')) })).apply();
  return host.read();
}

function revision(page: Page): Promise<string> {
  return inExcel(page, ({ workbook }) => JSON.stringify(workbook.sheet('_月报状态')?.cell(3, 3).content));
}

function requestsOf(page: Page): Promise<number> {
  return inExcel(page, ({ excel }) => excel.requests.length);
}

/** As Office says it on a Mac. */
async function onMac(page: Page): Promise<void> {
  await page.evaluate(() => {
    const top = globalThis as unknown as { Office: { context: object } };
    top.Office = Object.create(top.Office, { context: { value: Object.create(top.Office.context, { platform: { value: 'Mac' } }) as object } }) as typeof top.Office;
  });
}

/** How many files the web view's store holds. */
function filesKept(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const opening = indexedDB.open('yuebao');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('files').objectStore('files').count();
      counting.onsuccess = () => resolve((opening.result.close(), counting.result));
    };
  }));
}

/** Registered beside the other stories: the pane is built once for all of them. */
export function loadedAgain(): void {
  describe('the pane that is loaded again', () => {
    const city = { grids: [] as Awaited<ReturnType<typeof withoutYishui>> };
    beforeAll(async () => void city.grids.push(...(await withoutYishui())), 60_000);

    story('by the ribbon has the files that were dropped before, and takes them in', city, async (page) => {
      await dropFiles(page, [YISHUI]);
      await atRest(page);
      await pressOnRibbon(page, 'rollup');
      expect(await textOf(page)).toMatch(/16 \/ 16 个单位已报送/);
      await pressOnRibbon(page, 'open');
      expect(await textOf(page)).not.toContain('待汇总的文件');
    });

    story('keeps a file once, whatever else is decided, and no longer than it is wanted', city, async (page) => {
      await dropFiles(page, [YISHUI]);
      await atRest(page);
      await page.evaluate(() => {
        const puts: string[] = [];
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...given) {
          puts.push(this.name);
          return put.apply(this, given);
        };
        Object.assign(globalThis, { puts });
      });
      await page.getByText('本工作簿已收的文件').click();
      await press(page, '移出已收的 兰山区8月份报表.xlsx');
      await atRest(page);
      expect(await page.evaluate(() => (globalThis as unknown as { puts: string[] }).puts)).toEqual(['picks']);
      await startAgain(page);
      expect([await textOf(page), await filesKept(page)]).toEqual([expect.stringContaining('待汇总的文件 1 个'), 1]);
      await page.getByText('待汇总的文件 1 个').click();
      await press(page, `移出 ${basename(YISHUI)}`);
      await atRest(page);
      expect(await filesKept(page)).toBe(0);
    });

    story('while files were still being read reads the rest of them', city, async (page) => {
      await dropFiles(page, [YISHUI]);
      await pressOnRibbon(page, 'open');
      expect(await textOf(page)).toContain('待汇总的文件 1 个');
      await page.getByText('待汇总的文件 1 个').click();
      await press(page, `移出 ${basename(YISHUI)}`);
      await pressOnRibbon(page, 'open');
      expect(await textOf(page)).not.toContain('待汇总的文件');
    });

    story('writes nothing where there is nothing new, and leaves the way back', city, async (page) => {
      const before = await inExcel(page, ({ snapshot }) => snapshot());
      await pressOnRibbon(page, 'rollup');
      expect(await textOf(page)).toMatch(/没有新的文件，也没有改动，这次没有写入[^]*15 \/ 16 个单位已报送/);
      expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
      await page.reload();
      await page.waitForSelector('.pane');
      await atRest(page);
      expect(await textOf(page)).not.toContain('这次没有写入');
    });

    story('by the user is not asked by the ribbon once more', { query: '?action=rollup', ...city }, async (page) => {
      expect(await textOf(page)).toContain('这次没有写入');
      await page.reload();
      await page.waitForSelector('.pane');
      await atRest(page);
      expect(await textOf(page)).not.toMatch(/这次没有写入|汇总完成/);
    });

    story('still offers to undo what was written before', {}, async (page) => {
      await rollUpIn(page);
      const written = await revision(page);
      await turnTo(page, '汇总');
      await press(page, '一键汇总');
      await atRest(page);
      expect(await textOf(page)).toMatch(/没有新的文件，也没有改动[^]*撤销\s*一键汇总/);
      expect(await revision(page)).toBe(written);
      await startAgain(page);
      expect(await textOf(page)).toContain('上一次写入的内容还可以撤销');
      await press(page, '撤销');
      await atRest(page);
      expect(await inExcel(page, ({ workbook }) => workbook.sheet('汇总表') === undefined)).toBe(true);
    });
  });

  describe('a cell that is being edited, so that Excel does not answer', () => {
    story('is told of after a while, and the pane can be had back at once', {}, async (page) => {
      await dropFiles(page, sent.slice(0, 1));
      await atRest(page);
      await inExcel(page, ({ excel }) => excel.cellEditMode(true));
      await press(page, '一键汇总');
      await page.getByText('如果有单元格正在编辑，请按回车键确认').waitFor({ timeout: 10_000 });
      await press(page, '取消');
      await page.getByText('已经停下').waitFor({ timeout: 1000 });
      expect(await page.getByRole('button', { name: '取消' }).count()).toBe(0);
      await inExcel(page, ({ excel }) => excel.cellEditMode(false));
      const asked = await requestsOf(page);
      await page.waitForTimeout(500);
      expect([await requestsOf(page) - asked <= 1, await textOf(page)]).toEqual([true, expect.stringContaining('已经停下')]);
    });

    story('keeps a write waiting: the pane comes back, and the write is taken back before anything else', {}, async (page) => {
      await rollUpIn(page);
      await inExcel(page, ({ excel }) => excel.cellEditMode(true));
      await press(page, '撤销');
      await press(page, '取消');
      await page.getByText('不再等 Excel 的回复').waitFor({ timeout: 10_000 });
      await inExcel(page, ({ excel }) => excel.cellEditMode(false));
      await page.getByText('已撤销').waitFor({ timeout: 10_000 });
      expect(await inExcel(page, ({ workbook }) => workbook.sheet('汇总表') === undefined)).toBe(true);
    });
  });

  describe('files that the workbook has', () => {
    story('are listed with whose they are, and taken out with the next roll-up', {}, async (page) => {
      await rollUpIn(page);
      await page.getByText('本工作簿已收的文件（17 个）').click();
      await press(page, '移出已收的 兰山区8月份报表.xlsx');
      expect(await textOf(page)).toMatch(/兰山区8月份报表\.xlsx\s*兰山区\s*不移出[^]*要移出 1 个，点“一键汇总”以后移出/);
      await press(page, '一键汇总');
      await atRest(page);
      expect(await textOf(page)).toMatch(/写入之前，请看一看[^]*重写工作表 22 张[^]*清空工作表 1 张/);
      await press(page, '写入工作簿');
      await atRest(page);
      await turnTo(page, '收表');
      expect(await textOf(page)).toMatch(/15 \/ 16 个单位已报送[^]*未报：兰山区[^]*本工作簿已收的文件（16 个）/);
    });
  });

  describe('a report that nobody can tell was saved', () => {
    story('is not said to be: its text can be copied, and it can be saved once more', {}, async (page) => {
      await rollUpIn(page);
      await onMac(page);
      const { bytes } = await saved(page, () => press(page, '生成报告'));
      expect(await textOf(page)).toMatch(/报告已经写好[^]*再保存一次[^]*报告文字[^]*复制全文/);
      expect(await textOf(page)).not.toContain('已保存');
      const again = await saved(page, () => press(page, '再保存一次'));
      expect([again.name, again.bytes]).toEqual([expect.stringMatching(/\.docx$/), bytes]);
    });
  });
}
