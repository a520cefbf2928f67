/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { atRest, dropFiles, inExcel, press, textOf } from './pane-page';
import { sent, story } from './story';

/** Presses 取消 as soon as the pane says that it is at a step: in the page, where no step is too short for it. */
async function stopAt(page: Page, step: RegExp, act: () => Promise<void>): Promise<void> {
  await page.evaluate((name) => {
    const watching = new MutationObserver(() => {
      if (!new RegExp(name).test(document.querySelector('.working [role=status]')?.textContent ?? '')) return;
      watching.disconnect();
      for (const button of document.querySelectorAll<HTMLElement>('.working button')) button.click();
    });
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, step.source);
  await act();
  await page.getByText(/已经停下|个文件没有读/).first().waitFor({ timeout: 20_000 });
  await atRest(page);
}

/** Work that is given up in the middle: the workbook is as it was, and the work can be begun anew. */
export function stopped(): void {
  describe('stopped in the middle', () => {
    story('while files are read and the round is worked out, nothing is lost but the rest of that', {}, async (page) => {
      const before = await inExcel(page, ({ snapshot }) => snapshot());
      await stopAt(page, /正在读取文件/, () => dropFiles(page, sent));
      expect(await textOf(page)).toMatch(/临沂市[^]*还有 \d+ 个文件没有读：[^]*\.xlsx[^]*(?:一键汇总|选择文件)/);
      await stopAt(page, /正在(?:读取报表|审核|汇总|写报告|准备工作表)/, () => dropFiles(page, sent));
      expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
    });

    story('while it is written, what was written so far is taken back', {}, async (page) => {
      const before = await inExcel(page, ({ snapshot }) => snapshot());
      await dropFiles(page, sent);
      await atRest(page);
      await stopAt(page, /正在写入工作簿/, () => press(page, '一键汇总'));
      expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
      await press(page, '一键汇总');
      await atRest(page);
      expect(await inExcel(page, ({ workbook }) => workbook.sheet('汇总表') !== undefined)).toBe(true);
    });

    story('while a cell is being edited, the pane does not wait for Excel', {}, async (page) => {
      const before = await inExcel(page, ({ snapshot }) => snapshot());
      await dropFiles(page, sent);
      await atRest(page);
      await inExcel(page, ({ excel }) => excel.cellEditMode(true));
      await press(page, '一键汇总');
      await press(page, '取消');
      await inExcel(page, ({ excel }) => excel.cellEditMode(false));
      await atRest(page);
      expect(await textOf(page)).toMatch(/已经停下/);
      expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
    });
  });
}
