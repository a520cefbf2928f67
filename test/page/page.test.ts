/// <reference lib="dom" />
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { STATE_SHEET } from '../../src/core/workbook/city-workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { commandLine, wordOf } from '../pane/command-line';
import { atRest, press } from '../pane/pane-page';
import { shownOn } from '../pane/shown-in-excel';
import { cellText, openSheet, saved, storyOnPage, typeInCell } from './from-disk';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

describe('月报.html, opened from a disk', () => {
  storyOnPage('has the example’s round in it, rolls it up, and hands over the workbook and the report', {}, async (page) => {
    expect(await page.title()).toBe('月报');
    await press(page, '一键汇总');
    await atRest(page);
    expect(await page.locator('.sheets [aria-selected=true]').innerText()).toBe('汇总表');
    expect(await cellText(page, 'A5')).toBe('兰山区');
    expect(await page.locator('.unsaved').innerText()).toBe('有改动还没有保存');

    const report = await saved(page, () => press(page, '生成报告'));
    expect(report.name).toMatch(/\.docx$/);
    expect(wordOf(report.bytes)).toEqual((await commandLine()).report);
    await atRest(page);
    const workbook = await saved(page, () => press(page, '保存工作簿'));
    expect(workbook.name).toBe('临沂市卫生健康类民生实事月报（2020年8月）.xlsx');
    const { sheets } = readWorkbook(workbook.bytes, 'own');
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['方案', '汇总表', '兰山区', STATE_SHEET]));
    const ofCommandLine = readWorkbook((await commandLine()).summary).sheets;
    for (const name of ['汇总表', '市级指标']) expect([name, shownOn(sheets)[name]]).toEqual([name, shownOn(ofCommandLine)[name]]);
    expect(sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name)).toContain(STATE_SHEET);
    expect(await page.locator('.unsaved').innerText()).toBe('');
  });

  storyOnPage('lets figures be typed: formulas follow over the sheets, and it can be taken back', {}, async (page) => {
    await press(page, '一键汇总');
    await atRest(page);
    const before = await cellText(page, 'H5');
    await openSheet(page, '兰山区');
    const own = await cellText(page, 'G8');
    await typeInCell(page, 'G8', '40000');
    expect(await cellText(page, 'G8')).toBe('40000');
    await openSheet(page, '汇总表');
    expect([before, await cellText(page, 'H5')]).toEqual([own, '40000']);
    await page.getByRole('button', { name: '撤销输入' }).click();
    expect(await cellText(page, 'G8')).toBe(own);
    await atRest(page);
  });

  storyOnPage('shows a county’s form: only the cells to be filled in take anything', {}, async (page) => {
    await press(page, '打开示例');
    await press(page, '兰山区填报的表');
    await page.locator('.file-name', { hasText: '兰山区8月份报表.xlsx' }).waitFor();
    await atRest(page);
    await typeInCell(page, 'C8', '1');
    expect(await page.locator('.sheet-told').innerText()).toBe('C8 不是填报的格子，表已保护，不能改');
    await typeInCell(page, 'G8', '41000');
    expect(await cellText(page, 'G8')).toBe('41000');
    expect(await cellText(page, 'H8')).toMatch(/^84\.45%$/);
    await page.waitForTimeout(1200);
    await atRest(page);
  });

  storyOnPage('has nothing that keeps anybody out', {}, async (page) => {
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(400);
    expect(await violations(page)).toEqual([]);
  });

  storyOnPage('is worked with the keys alone: along the sheet, into a cell and out again, over to the pane and back', {}, async (page) => {
    await openSheet(page, '历史');
    await page.locator('#cell-A1').click();
    for (const key of ['ArrowDown', 'ArrowRight', 'Tab', 'PageDown']) await page.keyboard.press(key);
    expect(await page.locator('.address').innerText()).toBe('C22');
    await page.keyboard.press('F2');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await page.locator('.unsaved').innerText()).toBe('');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.closest('.beside') !== null)).toBe(true);
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('typing');
  });

  storyOnPage('speaks English, and fits a narrow screen as two views', { locale: 'en-US', width: 700 }, async (page) => {
    expect(await page.locator('.workbook').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show the sheet' }).click();
    expect(await page.locator('.workbook').isVisible()).toBe(true);
    expect(await page.locator('.beside').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Save workbook' }).count()).toBe(1);
  });
});
