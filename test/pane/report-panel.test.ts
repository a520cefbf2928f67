/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { wordControls } from '../support/word';
import { atRest, dropFiles, inExcel, press, saved, turnTo } from './pane-page';
import { rollUpIn, sent, story } from './story';

const LIST = '第33项进展情况';
const paragraph = (page: Page) => page.getByRole('group', { name: `${LIST}，按 Enter 键改写` }).first();
const region = (page: Page) => page.getByRole('textbox', { name: `改写${LIST}` });
const onSheet = (page: Page) => inExcel(page, ({ workbook }) => Array.from({ length: 60 }, (_, index) => workbook.sheet('进展情况')!.cell(index + 4, 3).content).flatMap((content) => (content.kind === 'text' ? [content.value] : [])));

/** Begins to rewrite the paragraph, the caret before its first character. */
async function rewrite(page: Page): Promise<void> {
  await paragraph(page).focus();
  await page.keyboard.press('Enter');
  await region(page).waitFor();
  await page.keyboard.press('Control+Home');
}

describe('panel 报告', () => {
  story('a figure opens its sources; one is deleted and put back; Esc leaves all as it was, another panel loses nothing; it leaves once it is written', {}, async (page) => {
    await dropFiles(page, sent);
    await atRest(page);
    await turnTo(page, '报告');
    expect(await page.locator('.pane').innerText()).toMatch(/个数据随汇总更新[^]*还没有写入工作簿/);
    expect(await page.getByRole('button', { name: '复制全文' }).count()).toBe(0);
    expect(await page.locator('.document').getByRole('heading').evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 6)}`))).toEqual(expect.arrayContaining([expect.stringMatching(/^H2 /), expect.stringMatching(/^H3 33/)]));
    await paragraph(page).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.sources').first().innerText()).toMatch(/兰山区/);
    const before = await paragraph(page).innerText();
    await rewrite(page);
    await page.keyboard.type('不要的');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('alert').innerText()).toBe('改动还没有保存，要放弃吗？');
    /* Pressed twice by mistake, it throws nothing away. */
    await page.keyboard.press('Escape');
    expect(await region(page).evaluate((element) => [element === document.activeElement, element.textContent?.startsWith('不要的')])).toEqual([true, true]);
    await page.keyboard.press('Escape');
    await press(page, '放弃改动');
    expect(await paragraph(page).innerText()).toBe(before);
    await rewrite(page);
    await page.keyboard.press('Escape');
    expect(await paragraph(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await rewrite(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    expect(await region(page).locator('.chip').allInnerTexts()).toEqual(['313718', '79.46%']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('累计313718人，完成');
    await page.getByRole('button', { name: '插入两癌完成率：79.46%' }).click();
    await page.keyboard.type('。');
    await press(page, '完成');
    await atRest(page);
    expect(await paragraph(page).innerText()).toBe('累计313718人，完成79.46%。');
    expect(await paragraph(page).getByRole('button').allInnerTexts()).toEqual(['79.46%']);
    await paragraph(page).hover();
    await press(page, '用原文');
    await atRest(page);
    expect(await paragraph(page).innerText()).toBe(before);
    await rewrite(page);
    await page.keyboard.type('写到一半，');
    await turnTo(page, '汇总');
    await turnTo(page, '报告');
    expect(await paragraph(page).innerText()).toBe(`写到一半，${before}`);
    await press(page, '一键汇总');
    await atRest(page);
    expect(await page.getByRole('button', { name: '复制全文' }).count()).toBe(1);
  });

  story('a paragraph is rewritten with an input method, pasted into, undone and finished, all by keyboard; its figures stay bound', {}, async (page) => {
    await rollUpIn(page);
    await turnTo(page, '报告');
    const before = await paragraph(page).innerText();
    await rewrite(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'zongde', selectionStart: 6, selectionEnd: 6 });
    /* Of an input method that is at work, Enter is its own. */
    await region(page).dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true });
    expect(await region(page).innerText()).toContain('zongde');
    await client.send('Input.insertText', { text: '总的看，' });
    await region(page).evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', '各县区\n进展顺利。');
      data.setData('text/html', '<b onclick="x()">各县区</b>');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.keyboard.press('Enter');
    expect(await region(page).evaluate((element) => [element.querySelectorAll('b, div, br').length, element.querySelectorAll('.chip').length])).toEqual([0, 2]);
    await page.keyboard.press('Control+Enter');
    await atRest(page);
    expect(await paragraph(page).innerText()).toBe(`总的看，各县区进展顺利。${before}`);
    expect(await paragraph(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await press(page, '一键汇总');
    await atRest(page);
    expect(await onSheet(page)).toContain(`总的看，各县区进展顺利。${before}`);
    const { bytes } = await saved(page, () => press(page, '生成报告'));
    expect(wordControls(bytes).filter((xml) => /w:val="两癌\.[^]*(?:313718|79\.46%)/.test(xml)).length).toBeGreaterThanOrEqual(2);
  });

  story('what has changed since it was seen is listed before and after, and struck in the text until it is agreed to', {}, async (page) => {
    await dropFiles(page, sent.slice(0, 11));
    await atRest(page);
    await turnTo(page, '报告');
    await press(page, '一键汇总');
    await atRest(page);
    await dropFiles(page, sent.slice(11));
    await atRest(page);
    await turnTo(page, '报告');
    expect(await page.locator('.refresh').innerText()).toMatch(/有 \d+ 个数据要更新，有 \d+ 段文字有变化[^]*两癌累计检查人数 204293 → 313718/);
    expect(await page.locator('.document del').allInnerTexts()).toContain('204293');
    await press(page, '先不更新');
    expect(await page.locator('.refresh').innerText()).toContain('不能存为 Word 或者复制');
    await press(page, '更新到文中');
    expect([await page.locator('.refresh').count(), await page.locator('.document del').count()]).toEqual([0, 0]);
    expect(await paragraph(page).innerText()).toContain('313718');
  });
});
