/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { commandLine, wordOf } from './command-line';
import { atRest, dropFiles, inExcel, press, saved, startAgain, textOf, turnTo, unfold } from './pane-page';
import { shownInExcel } from './shown-in-excel';
import { sent, story } from './story';

const WHY = '七月下旬集中组织适龄妇女到县妇幼保健院检查，8月补录了上月漏统的检查人数，数已核对。';

/** How many cells could be put right without asking anybody. */
async function safeFixes(page: Page): Promise<number> {
  return Number(/可一并改正 (\d+) 处/.exec(await textOf(page))?.[1] ?? 0);
}

/** What the official decides between the files and the summary: it goes with the next roll-up, and none of it changes a figure. */
export function decided(): void {
  describe('what the official decides', () => {
    story('is put right one by one and together, explained, written, and taken back', {}, async (page) => {
      const before = await inExcel(page, ({ snapshot }) => snapshot());
      await dropFiles(page, sent);
      await atRest(page);
      await turnTo(page, '审核');
      const offered = await safeFixes(page);
      expect(offered).toBeGreaterThan(5);
      await press(page, '改为 62：县区表!G7');
      await atRest(page);
      expect(await textOf(page)).toContain('已改正 1 处，汇总时记入工作簿');
      expect(await safeFixes(page)).toBe(offered - 1);
      await unfold(page, '已改正 1 处');
      await press(page, '撤销 兰山区　县区表!G7');
      await atRest(page);
      expect(await safeFixes(page)).toBe(offered);
      await press(page, '全部改正');
      await atRest(page);
      expect(await textOf(page)).toContain(`已改正 ${offered} 处`);
      expect(await safeFixes(page)).toBe(0);

      await press(page, '核实 15');
      await unfold(page, '郯城县');
      await press(page, '写说明：郯城县8月!F8');
      await page.getByRole('textbox', { name: '说明', exact: true }).fill(WHY);
      await page.getByRole('textbox', { name: '经办人' }).fill('经办人甲');
      await press(page, '保存说明');
      await atRest(page);
      expect(await textOf(page)).toContain(`已说明（经办人甲），汇总时写入“核实说明”：${WHY}`);

      await press(page, '一键汇总');
      await atRest(page);
      const written = await shownInExcel(page);
      expect(Object.values(written['核实说明'] ?? {})).toEqual(expect.arrayContaining([WHY, '经办人甲']));
      const report = await saved(page, () => press(page, '生成报告'));
      expect(wordOf(report.bytes)).toEqual((await commandLine()).report);

      await startAgain(page);
      await turnTo(page, '审核');
      await press(page, '核实 15');
      await unfold(page, '郯城县');
      expect(await textOf(page)).toContain(`已说明（经办人甲）：${WHY}`);
      await press(page, '撤销');
      await atRest(page);
      expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
    });
  });
}
