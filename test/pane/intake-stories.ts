/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { cellText, type Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { shownCells } from './intake/shown-cells';
import { temporaryFolder } from '../support/temporary-folder';
import { handsOn } from './hands';
import { atRest, dropFiles, inExcel, press, textOf } from './pane-page';
import { sent, sheets, story, SUBMISSIONS } from './story';

const sheetsOf = (name: string): readonly Grid[] => readWorkbook(readFileSync(join(SUBMISSIONS, name))).sheets;
const named = (wanted: RegExp) => sent.filter((path) => wanted.test(basename(path)));
const unit = (page: Page, name: string) => page.locator('.unit', { has: page.locator('summary', { hasText: name }) });
const open = (page: Page, name: string) => unit(page, name).locator('summary').click();

/** A county's form as it was sent, but that nothing in it tells whose it is. */
async function nobodys(folder: string): Promise<string> {
  const grids = sheetsOf('兰山区8月份报表.xlsx').filter(({ name }) => !name.startsWith('_'));
  return written(join(folder, '报表.xlsx'), grids.map((grid) => changed(grid, (text) => text.replaceAll('兰山区', ''))));
}

/** The same form once more, of the same day, with another figure. */
async function another(folder: string): Promise<string> {
  return written(join(folder, '河东区又一份.xlsx'), sheetsOf('河东区卫健局8月报表.xlsx').map((grid) => changed(grid, (text) => text, (value) => (value > 1000 ? value + 1 : value))));
}

function changed(grid: Grid, text: (text: string) => string, number = (value: number) => value): Grid {
  return {
    ...grid,
    cells: grid.cells.map((row) => row?.map((cell) => {
      if (cell?.value.kind === 'text') return { ...cell, value: { kind: 'text', value: text(cellText(cell)) } };
      return cell?.value.kind === 'number' && cell.formula === undefined ? { ...cell, value: { kind: 'number', value: number(cell.value.value) } } : cell;
    })),
  };
}

async function written(path: string, grids: readonly Grid[]): Promise<string> {
  writeFileSync(path, await writeWorkbook(grids));
  return path;
}

/** Panel 收表. Registered beside the other stories: the pane is built once for all of them. */
export function intakeStories(look: (page: Page, name: string) => Promise<void> = async () => undefined): void {
  describe('panel 收表', () => {
    const folder = temporaryFolder('intake');

    story('shows who has sent what, what files need a word, and takes the word', {}, async (page) => {
      await look(page, 'empty');
      await dropFiles(page, [...named(/^(?!.*(兰山|费县|兰陵))/), await nobodys(folder), await another(folder)]);
      await atRest(page);
      expect(await textOf(page)).toMatch(/13 \/ 16 个单位已报送/);
      expect(await textOf(page)).toMatch(/未报：兰山区、兰陵县、费县[^]*要您处理的文件 1 个[^]*报表\.xlsx[^]*全部 16/);
      expect(await unit(page, '河东区').innerText()).toMatch(/须改正/);
      expect(await page.locator('.received').innerText()).toMatch(/河东区：报来几份内容不同的表，请在下面选定以哪一份为准\s*另有 1 个文件要您处理，见下面/);
      await look(page, 'board');

      await page.getByLabel('这份文件是哪个单位报的 报表.xlsx').selectOption('兰山区');
      await press(page, '记到这个单位');
      await atRest(page);
      expect(await textOf(page)).toMatch(/未报：兰陵县、费县/);
      await open(page, '兰山区');
      expect(await unit(page, '兰山区').innerText()).toMatch(/报表\.xlsx\s*单位由经办人指明\s*撤销指明/);

      await open(page, '河东区');
      expect(await unit(page, '河东区').innerText()).toMatch(/分不出先后，请选定以哪一份为准/);
      await look(page, 'opened');
      await press(page, '采用 河东区卫健局8月报表.xlsx');
      await atRest(page);
      expect(await unit(page, '河东区').innerText()).not.toMatch(/须改正|又一份/);

      await page.getByRole('button', { name: /^看兰山区的 \d+ 条审核意见$/ }).click();
      await atRest(page);
      expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(/^审核/);
      await look(page, 'review');
      expect(await textOf(page)).not.toContain('罗庄区');
    });

    story('puts down how a missing unit counts, with who and why, and takes it back', {}, async (page) => {
      await dropFiles(page, named(/^(?!.*费县)/));
      await atRest(page);
      await page.getByText('看催报文字').click();
      expect(await page.getByLabel('催报文字', { exact: true }).inputValue()).toMatch(/^费县：\n2020年8月“.+”尚未收到（报送截止8月31日），请尽快报送；/);
      await open(page, '费县');
      await page.getByLabel('费县的采用方式').selectOption('不计入');
      await press(page, '确定');
      expect(await unit(page, '费县').innerText()).toMatch(/请填写理由[^]*请填写经办人/);
      await page.getByLabel('理由').fill('停电，报不上来');
      await page.getByRole('textbox', { name: '经办人' }).fill('张三');
      await press(page, '确定');
      await atRest(page);
      expect(await unit(page, '费县').innerText()).toMatch(/不计入（张三，\d{4}-\d\d-\d\d \d\d:\d\d）：停电，报不上来。还没有写入工作簿/);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('撤销费县的采用方式');
      await look(page, 'decided');
      await press(page, '撤销费县的采用方式');
      await atRest(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('费县的采用方式');
      await page.getByLabel('费县的采用方式').selectOption('沿用上期');
      await page.getByLabel('理由').fill('停电，报不上来');
      expect(await page.getByRole('textbox', { name: '经办人' }).inputValue()).toBe('张三');
      await press(page, '确定');
      await atRest(page);
      await press(page, '一键汇总');
      await atRest(page);
      expect(await shownCells(page, '采用方式')).toMatchObject([['单位', '采用方式', '经办人', '时间', '理由'], ['费县', '沿用上期', '张三', expect.stringMatching(/^\d{4}-/), '停电，报不上来']]);
    });

    const withForms = { grids: [...sheets, ...named(/兰山|费县|河东/).map((path) => ({ ...sheetsOf(basename(path))[0]!, name: `${basename(path).slice(0, 2)}8月` }))] };

    story('takes the counties’ sheets that stand in the workbook into the round with one click', withForms, async (page) => {
      expect(await textOf(page)).toMatch(/3 \/ 16 个单位已报送[^]*按报来的表推定为2020年8月[^]*已收入工作簿里的县区表/);
      await look(page, 'sheets');
      await press(page, '一键汇总');
      await atRest(page);
      expect(await handsOn(page)).toEqual({ clicks: 1, keys: 0 });
      expect(await inExcel(page, ({ workbook }) => workbook.sheet('汇总表') !== undefined)).toBe(true);
    });
  });
}
