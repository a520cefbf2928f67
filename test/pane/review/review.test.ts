/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { BLANK } from '../../../src/core/grid';
import { filled, livelihood } from '../../support/issued';
import { LOOKS, faultsOn, lookAt } from '../accessible';
import { atRest, dropFiles, inExcel, press, textOf, turnTo } from '../pane-page';
import { sent, story } from '../story';

const reviewed = async (page: Page): Promise<void> => {
  await dropFiles(page, sent);
  await atRest(page);
  await turnTo(page, '审核');
};
const counted = async (page: Page): Promise<number> => Number(/全部 (\d+)/.exec(await textOf(page))?.[1]);
/** In the looks that the pane may have. */
async function troublesSeen(page: Page, looks = LOOKS): Promise<string[]> {
  const seen: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    seen.push(...(await faultsOn(page, look)));
  }
  await lookAt(page, { width: 350, colours: 'light' });
  return seen;
}
/** A workbook goes into the page as JSON, which knows no holes. */
const dense = (changes: Parameters<typeof filled>[1]) => filled(livelihood(), changes).map((grid) => ({ ...grid, cells: Array.from(grid.cells, (row) => Array.from(row ?? [], (cell) => cell ?? BLANK)) }));

describe('审核 of a city’s round', () => {
  story('puts cells right in the draft, takes one back, and writes the others with the roll-up', {}, async (page) => {
    await reviewed(page);
    const before = await counted(page);
    expect(await textOf(page)).toContain('可一并改正 10 处');
    await press(page, '预览');
    expect(await textOf(page)).toMatch(/６２ → 62/);
    await press(page, '全部改正');
    await atRest(page);
    expect(await counted(page)).toBe(before - 10);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^已改正 10 处/);
    await page.locator('summary', { hasText: '已改正 10 处' }).click();
    await page.getByRole('button', { name: '撤销 兰山区　县区表!G7' }).click();
    await atRest(page);
    expect(await textOf(page)).toMatch(/可一并改正 1 处[^]*已改正 9 处/);
    expect(await inExcel(page, ({ workbook }) => workbook.sheet('兰山区'))).toBeUndefined();
    await press(page, '一键汇总');
    await atRest(page);
    await turnTo(page, '审核');
    expect(await textOf(page)).toMatch(/可一并改正 1 处/);
    expect(await textOf(page)).not.toContain('已改正');
  });

  story('takes an explanation in place, with the gate’s verdict while it is written', {}, async (page) => {
    await reviewed(page);
    await page.getByRole('button', { name: /^核实 / }).click();
    await page.getByRole('button', { name: /^写说明/ }).first().click();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('写说明');
    await page.keyboard.press('Enter');
    await page.keyboard.type('情况属实');
    await page.keyboard.press('Escape');
    expect(await textOf(page)).toContain('对单位来说还不能通过');
    await page.getByRole('textbox', { name: '说明', exact: true }).fill('本月检查人数含7月补录的1500人，已与县妇幼电话核对。');
    await page.getByRole('textbox', { name: '经办人' }).fill('王经办');
    expect(await textOf(page)).toContain('这样写可以通过');
    expect(await troublesSeen(page, LOOKS.slice(0, 1))).toEqual([]);
    await press(page, '保存说明');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('改说明');
    await atRest(page);
    expect(await textOf(page)).toContain('已说明（王经办），汇总时写入“核实说明”：本月检查人数含7月补录的1500人');
  });

  story('is filtered, grouped by rule, and shows the received cell where the workbook has none yet', {}, async (page) => {
    await reviewed(page);
    const all = await counted(page);
    await page.getByRole('searchbox', { name: '按文字筛选' }).fill('全角');
    await page.waitForSelector('.fitting');
    await page.waitForFunction(() => /符合条件的 2 条/.test(document.querySelector('.fitting')?.textContent ?? ''));
    expect(await counted(page)).toBe(all);
    await page.getByRole('combobox', { name: '意见的分组' }).selectOption('rule');
    expect(await page.locator('.review li.finding').count()).toBe(2);
    await page.getByRole('button', { name: /^看原表/ }).first().click();
    expect(await page.locator('.peek [aria-current]').innerText()).toBe('６２');
    expect(await troublesSeen(page, LOOKS.slice(0, 1))).toEqual([]);
  });
});

describe('审核 of a county’s form', () => {
  story('says at once whether it may be sent; fixes and explanations are written, and it is checked again', { grids: dense({ F5: '３００００', F8: '已 动工' }) }, async (page) => {
    expect(await textOf(page)).toMatch(/可以报送，另有 1 条核实意见要在“核实说明”里说明[^]*可一并改正 2 处/);
    await press(page, '全部改正');
    await atRest(page);
    expect(await textOf(page)).toContain('已改正 2 处，写在表里');
    expect(await inExcel(page, ({ workbook }) => workbook.sheet('民生实事月报')!.cell(5, 6).content)).toEqual({ kind: 'number', value: 30000 });
    await press(page, '撤销');
    await atRest(page);
    expect(await textOf(page)).toContain('可一并改正 2 处');
    await page.getByRole('button', { name: /^写说明/ }).click();
    await page.getByRole('textbox', { name: '说明', exact: true }).fill('两癌检查人数把去年结转的6000人一并列入，已与妇联核对。');
    await press(page, '保存说明');
    await atRest(page);
    expect(await textOf(page)).toMatch(/兰山区：可以报送\n/);
    expect(await textOf(page)).toContain('已说明：两癌检查人数');
    expect(await troublesSeen(page, LOOKS.slice(0, 1))).toEqual([]);
  });
});
