/// <reference lib="dom" />
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { STATE_SHEET } from '../../src/core/workbook/city-workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { tooWideOn } from '../pane/accessible';
import { commandLine, wordOf } from '../pane/command-line';
import { atRest, press } from '../pane/pane-page';
import { shownOn } from '../pane/shown-in-excel';
import { cellText, focusAt, isThere, openSheet, pressKeys, saved, sheetShown, storyOnPage, typeInCell } from './from-disk';

/** Of the cells, which are all alike, no more than what is small enough to be looked at quickly. */
async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules.length > 0) axe.withRules([...rules]).exclude('.sheet .grid');
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

/** Loads the page again; whether it asked before what is not saved is left. */
async function loadAgain(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.reload();
  await isThere(page);
  page.removeAllListeners('dialog');
  return asked;
}

describe('月报.html, opened from a disk', () => {
  storyOnPage('has the example’s round in it, rolls it up, and hands over the workbook and the report', {}, async (page) => {
    expect(await page.title()).toBe('月报');
    await page.getByRole('button', { name: '一键汇总' }).focus();
    await page.keyboard.press('Enter');
    await atRest(page);
    expect([await sheetShown(page), await cellText(page, 'A5')]).toEqual(['汇总表', '兰山区']);
    expect(await page.locator('.unsaved').innerText()).toBe('有改动还没有保存');
    /* Whoever works in the pane stays in it, whatever comes into sight beside it. */
    expect(await focusAt(page)).toBe('生成报告');

    const report = await saved(page, () => page.keyboard.press('Enter'));
    expect(report.name).toMatch(/\.docx$/);
    expect(wordOf(report.bytes)).toEqual((await commandLine()).report);
    await atRest(page);
    expect(await loadAgain(page)).toBe(true);
    expect(await page.locator('.unsaved').innerText()).toBe('有改动还没有保存');
    expect(await page.locator('.pane').innerText()).toContain('上一次写入的内容还可以撤销');

    const workbook = await saved(page, () => page.keyboard.press('Control+s'));
    expect(workbook.name).toBe('临沂市卫生健康类民生实事月报（2020年8月）.xlsx');
    const { sheets } = readWorkbook(workbook.bytes, 'own');
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['方案', '汇总表', '兰山区', STATE_SHEET]));
    const ofCommandLine = readWorkbook((await commandLine()).summary).sheets;
    for (const name of ['汇总表', '市级指标']) expect([name, shownOn(sheets)[name]]).toEqual([name, shownOn(ofCommandLine)[name]]);
    expect(sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name)).toContain(STATE_SHEET);
    await page.waitForFunction(() => (document.querySelector('.unsaved') as HTMLElement).innerText === '');
    await page.waitForTimeout(600);
    expect(await loadAgain(page)).toBe(false);

    /* Formulas follow over the sheets, and it can be taken back. */
    await openSheet(page, '汇总表');
    const before = await cellText(page, 'H5');
    await openSheet(page, '兰山区');
    expect(await focusAt(page)).toBe('cell A1');
    const own = await cellText(page, 'G8');
    await typeInCell(page, 'G8', '40000');
    expect(await cellText(page, 'G8')).toBe('40000');
    await openSheet(page, '汇总表');
    expect([before, await cellText(page, 'H5')]).toEqual([own, '40000']);
    await press(page, '撤销输入');
    expect([await sheetShown(page), await cellText(page, 'G8'), await focusAt(page)]).toEqual(['兰山区', own, '撤销输入']);
    await atRest(page);
  });

  storyOnPage('shows a county’s form: only the cells to be filled in take anything', {}, async (page) => {
    await press(page, '打开示例');
    await page.keyboard.press('Escape');
    expect(await focusAt(page)).toBe('打开示例');
    await pressKeys(page, 'Enter', 'Tab', 'Enter');
    await page.locator('.file-name', { hasText: '兰山区8月份报表.xlsx' }).waitFor();
    expect(await focusAt(page)).toBe('打开示例');
    await atRest(page);
    await typeInCell(page, 'C8', '1');
    expect(await page.locator('.sheet-told').innerText()).toBe('C8 不是填报的格子，表已保护，不能改');
    await typeInCell(page, 'G8', '41000');
    expect(await cellText(page, 'G8')).toBe('41000');
    expect(await cellText(page, 'H8')).toMatch(/^84\.45%$/);
    await page.waitForTimeout(1200);
    await atRest(page);

    /* What another tab opens is that tab's. */
    const other = await page.context().newPage();
    await other.goto(page.url());
    await isThere(other);
    await press(other, '打开示例');
    await press(other, '临沂市 2020 年 8 月，连同各单位报来的文件');
    await press(other, '不保存，打开“临沂市 2020 年 8 月，连同各单位报来的文件”');
    await other.locator('.sheets').getByRole('tab', { name: '历史' }).waitFor();
    await other.waitForTimeout(600);
    await loadAgain(page);
    expect([await page.locator('.file-name').innerText(), await cellText(page, 'G8')]).toEqual(['兰山区8月份报表.xlsx', '41000']);
  });

  storyOnPage('is worked with the keys alone, and has nothing that keeps anybody out', { width: 900, height: 420 }, async (page) => {
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(400);
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);

    await openSheet(page, '历史');
    await page.locator('#cell-A1').click();
    expect(await pressKeys(page, 'ArrowDown', 'ArrowRight', 'Tab', 'PageDown')).toBe('cell C22');
    await page.keyboard.press('F2');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await page.locator('.unsaved').innerText()).toBe('');

    /* Round the three parts of the page, each time to where one was. */
    expect(await pressKeys(page, 'F6')).toBe('收表');
    const inPane = await pressKeys(page, 'Tab', 'Tab');
    expect(await pressKeys(page, 'F6')).toBe('打开');
    expect(await pressKeys(page, 'Tab', 'F6')).toBe('cell C22');
    expect(await pressKeys(page, 'F6')).toBe(inPane);
    expect(await pressKeys(page, 'Shift+F6', 'Shift+F6')).toBe('打开示例');

    /* Where a row ends, Tab leads on to the sheets' tabs, which the arrows walk along; and the keyboard turns the sheet from its cells. */
    await pressKeys(page, 'F6', 'Control+Home');
    expect(await pressKeys(page, 'Shift+Tab')).toBe('单元格内容');
    let here = await pressKeys(page, 'Tab', 'Control+ArrowRight');
    for (let presses = 0; presses < 20 && here.startsWith('cell'); presses += 1) here = await pressKeys(page, 'Tab');
    expect(here).toBe('历史');
    const [next, after] = [await pressKeys(page, 'ArrowLeft'), await pressKeys(page, 'ArrowLeft')];
    expect([new Set(['历史', next, after]).size, await sheetShown(page)]).toEqual([3, after]);
    await page.locator('#cell-A1').click();
    expect([await pressKeys(page, 'Control+Alt+PageDown'), await sheetShown(page)]).toEqual(['cell A1', next]);

    /* What has the focus goes away: it goes back to where it was. */
    await pressKeys(page, 'Shift+F6');
    await page.locator('input[type=file]').first().setInputFiles({ name: '空.xlsx', mimeType: '', buffer: Buffer.from('') });
    await page.getByRole('button', { name: '知道了' }).focus();
    expect(await pressKeys(page, 'Enter')).toBe('打开示例');
  });
});

describe('the folder on a web server, below another path', () => {
  storyOnPage('speaks English, and fits a narrow screen as two views', { from: 'folder', locale: 'en-US', width: 350 }, async (page) => {
    expect(await tooWideOn(page)).toEqual([]);
    expect(await page.locator('.workbook').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show the sheet' }).click();
    expect(await page.locator('.workbook').isVisible()).toBe(true);
    expect(await page.locator('.beside').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Save workbook' }).count()).toBe(1);
    /* F6 shows what it leads to. */
    await page.locator('#cell-A1').click();
    expect(await pressKeys(page, 'F6')).toBe('Intake');
    expect(await page.locator('.beside').isVisible()).toBe(true);
  });
});
