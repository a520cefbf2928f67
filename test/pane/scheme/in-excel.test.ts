/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { prepareForms } from '../../../src/commands/issue-forms';
import type { Grid } from '../../../src/core/grid';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { withCell } from '../../commands/sample-city';
import { atRest, inExcel, press, textOf } from '../pane-page';
import { sheets, story, SUBMISSIONS } from '../story';

/** What `yuebao issue` makes: that these are its bytes is shown in test/commands. */
async function issuedFiles(period: string, units: readonly string[]): Promise<Record<string, Buffer>> {
  const outcome = await prepareForms({ host: new MemoryHost(sheets) }, { period, units });
  if (outcome.kind !== 'issuable') throw new Error(outcome.kind);
  const files: Record<string, Buffer> = {};
  for await (const { file, edits } of outcome.forms()) files[file] = Buffer.from(await writeWorkbook(applyEdits([], edits)));
  return files;
}

async function savedZip(page: Page): Promise<{ name: string; files: Record<string, Buffer> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '生成填报表')]);
  const files = unzipSync(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)])) };
}

const openPanel = (page: Page) => page.getByRole('tab', { name: '方案' }).click();
const unusable: readonly Grid[] = sheets.map((grid) => (grid.name === '指标' ? withCell(grid, 'E3', { value: { kind: 'text', value: '个数儿' } }) : grid));

describe('panel 方案 in Excel', () => {
  const withFile: { file?: Uint8Array } = {};
  beforeAll(async () => void (withFile.file = await writeWorkbook(sheets)));

  story('issues the forms of some units in one .zip, byte for byte those of the command line', withFile, async (page) => {
    await openPanel(page);
    await page.getByText('发给全部 16 个单位').click();
    await press(page, '全不选');
    await page.getByRole('checkbox', { name: '兰山区' }).check();
    await page.getByRole('checkbox', { name: '市本级' }).check();
    await page.getByText('发给 16 个单位中的 2 个').waitFor();
    await page.getByRole('textbox', { name: '报告期' }).fill('2020年9月');
    const { name, files } = await savedZip(page);
    await atRest(page);
    const expected = await issuedFiles('2020-09', ['371302', '371300']);
    expect(name).toBe('临沂市卫生健康类民生实事月报填报表（2020年9月）.zip');
    expect(Object.keys(files)).toEqual(Object.keys(expected));
    expect(Object.entries(expected).filter(([file, bytes]) => !files[file]?.equals(bytes)).map(([file]) => file)).toEqual([]);
    const text = await textOf(page);
    expect(text).toContain('2020年9月填报表：2 个单位，1 个压缩包，每个单位一个文件。');
    expect(text).toContain('往期数据里没有2020年8月的数');
    expect(text).not.toContain('没有给出表样的格式');
  });

  story('issues them without the looks where Excel gives no file, and says so; nothing for a period that is none', {}, async (page) => {
    await openPanel(page);
    await page.getByRole('textbox', { name: '报告期' }).fill('2020-13');
    await page.getByText('不是这个方案的报告期').waitFor();
    expect(await page.getByRole('button', { name: '生成填报表' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('textbox', { name: '报告期' }).fill('2020-08');
    expect(Object.keys((await savedZip(page)).files)).toHaveLength(16);
    await atRest(page);
    expect(await textOf(page)).toContain('没有给出表样的格式');
  });

  story('opens where the scheme cannot be used, with what to put right sheet by sheet, and goes there', { grids: unusable }, async (page) => {
    const text = await textOf(page);
    expect(text).toMatch(/方案里有 \d+ 条强制意见，改正以后才能使用[^]*指标 \d+ 条[^]*指标!E3/);
    await page.getByRole('button', { name: '定位' }).first().click();
    await atRest(page);
    expect(await inExcel(page, ({ workbook }) => workbook.active.name)).toBe('指标');
  });

  story('says what to open beside a workbook that is none of ours', { grids: sheets.filter(({ name }) => name === '历史') }, async (page) => {
    expect(await textOf(page)).toMatch(/打开哪一个工作簿[^]*市级工作簿[^]*单位的填报表/);
  });
});

/** Drops a folder of this machine on the pane, as from the file manager: a page cannot make one up. */
async function dropFolder(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 150, y: 300, data });
}

describe('a folder dropped on the pane', () => {
  story('is walked: the files below it are taken in, what an open Excel left there is not', {}, async (page) => {
    await dropFolder(page, SUBMISSIONS);
    await page.getByText('待汇总的文件 17 个').waitFor();
    await atRest(page);
    expect(await textOf(page)).toMatch(/16 \/ 16 个单位已报送/);
  });
});
