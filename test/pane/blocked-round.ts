/// <reference lib="dom" />
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { wordParagraphs } from '../support/word';
import { ROOT } from '../support/yuebao';
import { sampleCity } from '../commands/sample-city';
import { atRest, dropFiles, press, saved, textOf, turnTo, unfold } from './pane-page';
import { shownInExcel } from './shown-in-excel';
import { story } from './story';

const SUBMISSIONS = join(ROOT, 'assets/samples/yongzhou-2019-07/submissions');
const sent = readdirSync(SUBMISSIONS).map((name) => join(SUBMISSIONS, name));

interface Choice {
  readonly unit: string;
  readonly way: string;
  readonly reason: string;
}

async function choose(page: Page, { unit, way, reason }: Choice): Promise<void> {
  await unfold(page, unit);
  await page.getByRole('combobox', { name: `${unit}的采用方式` }).selectOption({ label: way });
  await page.getByRole('textbox', { name: '理由' }).fill(reason);
  await page.getByRole('textbox', { name: '经办人' }).fill('经办人乙');
  await press(page, '确定');
  await atRest(page);
}

/** Yongzhou, of which one county has sent nothing and another is sent back. */
export function blockedRound(): void {
  describe('a round in which a county is missing and another is blocked', () => {
    story('is rolled up as the official decides, and says so in the sheet, in words and in the report', { grids: sampleCity('yongzhou-2019-07').sheets }, async (page) => {
      await dropFiles(page, sent);
      await atRest(page);
      expect(await textOf(page)).toMatch(/15 个单位已报送|未报：新田县/);
      expect(await textOf(page)).toMatch(/未报：新田县[^]*须改正 1/);
      await turnTo(page, '汇总');
      expect(await textOf(page)).toMatch(/未报送：新田县[^]*退回、没有计入：宁远县/);
      await turnTo(page, '收表');
      await choose(page, { unit: '新田县', way: '沿用上期', reason: '系统故障，下月补报' });
      await choose(page, { unit: '宁远县', way: '带问题采用', reason: '已电话核实，更正表随后报来' });
      await turnTo(page, '汇总');
      expect(await textOf(page)).toMatch(/沿用上期的数：新田县[^]*带问题采用：宁远县/);
      await press(page, '一键汇总');
      await atRest(page);
      const { 采用方式: ways = {} } = await shownInExcel(page);
      expect(Object.values(ways)).toEqual(expect.arrayContaining(['新田县', '沿用上期', '系统故障，下月补报', '宁远县', '带问题采用', '已电话核实，更正表随后报来', '经办人乙']));
      const report = await saved(page, () => press(page, '生成报告'));
      const words = wordParagraphs(report.bytes).map(([, text]) => text).join('\n');
      expect(words).toMatch(/新田县/);
      expect(words).toMatch(/宁远县/);
    });
  });
}
