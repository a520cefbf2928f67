/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/read-workbook';
import { atRest, inExcel, press, startAgain, textOf } from './pane-page';
import { shownInExcel } from './shown-in-excel';
import { story, SUBMISSIONS } from './story';

const formOf = (file: string) => readWorkbook(readFileSync(join(SUBMISSIONS, file))).sheets;
const WHY = '8月集中组织适龄妇女检查，并补录了7月漏统的人数，已与妇幼保健院台账核对，数属实。';

/** A county's own form, open in Excel: what is wrong is put right or explained in place, until it may be sent. */
export function countyForm(): void {
  describe('the form of a county', () => {
    story('is put right in its cells, and put back', { grids: formOf('兰山区8月份报表.xlsx'), query: '?action=check' }, async (page) => {
      const before = await inExcel(page, ({ snapshot }) => snapshot());
      expect(await textOf(page)).toMatch(/兰山区：可以报送[^]*可一并改正 2 处/);
      await press(page, '改为 62：县区表!G7');
      await atRest(page);
      expect(await textOf(page)).toMatch(/已改正 1 处，写在表里[^]*可一并改正 1 处/);
      expect(await inExcel(page, ({ workbook }) => workbook.sheet('县区表')!.cell(7, 7).content)).toEqual({ kind: 'number', value: 62 });
      await press(page, '撤销');
      await atRest(page);
      expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
      await press(page, '全部改正');
      await atRest(page);
      expect(await textOf(page)).toMatch(/已改正 2 处，写在表里/);
      expect(await textOf(page)).not.toContain('可一并改正');
    });

    story('is put right cell by cell, the keyboard going on from finding to finding, and put back cell by cell', { grids: formOf('兰山区8月份报表.xlsx') }, async (page) => {
      const shown = await shownInExcel(page);
      const inFocus = () => page.evaluate(() => `${document.activeElement?.closest('li, .wrote')?.className}: ${document.activeElement?.textContent}`);
      for (const [fixes, next] of [[2, /^finding: /], [1, /^wrote: /]] as const) {
        expect(await textOf(page)).toContain(`可一并改正 ${fixes} 处`);
        await page.locator('.finding').getByRole('button', { name: /^改为 / }).first().focus();
        await page.keyboard.press('Enter');
        await atRest(page);
        expect(await inFocus()).toMatch(next);
      }
      expect(await textOf(page)).toContain('已改正 1 处，写在表里；此前的 1 次改动，也可以接着逐次撤销');
      await page.getByRole('button', { name: '撤销', exact: true }).focus();
      await page.keyboard.press('Enter');
      await atRest(page);
      expect(await inFocus()).toBe('wrote: 已改正 1 处，写在表里撤销');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await atRest(page);
      expect(await textOf(page)).toContain('可一并改正 2 处');
      expect(await inFocus()).toContain('全部改正');
      expect(await shownInExcel(page)).toEqual(shown);
    });

    story('is explained in it, and may be sent', { grids: formOf('郯城县民生实事8月.xlsx') }, async (page) => {
      expect(await textOf(page)).toMatch(/郯城县：可以报送，另有 \d+ 条核实意见要在“核实说明”里说明/);
      const asked = await page.getByRole('button', { name: /^写说明：/ }).count();
      expect(asked).toBeGreaterThan(0);
      for (let left = asked; left > 0; left -= 1) {
        await page.getByRole('button', { name: /^写说明：/ }).first().click();
        await page.getByRole('textbox', { name: '说明', exact: true }).fill(WHY);
        expect(await textOf(page)).toContain('这样写可以通过');
        await press(page, '保存说明');
        await atRest(page);
      }
      expect(await textOf(page)).toMatch(/郯城县：可以报送\n/);
      expect(Object.values((await shownInExcel(page))['核实说明'] ?? {})).toContain(WHY);
      await startAgain(page);
      expect(await textOf(page)).toContain(`已说明：${WHY}`);
    });
  });
}
