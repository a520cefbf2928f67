/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/read-workbook';
import { rolledUp } from '../commands/sample-city';
import { temporaryFolder } from '../support/temporary-folder';
import { blockedRound } from './blocked-round';
import { byKeyboard } from './by-keyboard';
import { itInChromium } from './chromium';
import { firstLoad } from './first-load';
import { intakeStories } from './intake-stories';
import { countyForm } from './county-form';
import { decided } from './decided';
import { inEnglish } from './in-english';
import { loadedAgain } from './loaded-again';
import { atRest, dropFiles, inExcel, press, saved, startAgain, textOf, turnTo, typePeriod, unfold } from './pane-page';
import { oneClick } from './one-click';
import { rewritten } from './rewritten';
import { shownInExcel, shownOn } from './shown-in-excel';
import { stopped } from './stopped';
import { open, packed, rollUpIn, sent, sheets, story, SUBMISSIONS } from './story';

describe('the packaged pane in Chromium, with Excel’s own client', () => {
  itInChromium('makes no code out of text', async () => {
    const scripts = [...packed()].filter(([name]) => name.endsWith('.js') && !name.startsWith('office/'));
    expect(scripts.length).toBeGreaterThan(4);
    for (const [name, bytes] of scripts) expect([name, /\bnew Function\b|[^\w.]eval\(/.exec(Buffer.from(bytes).toString())?.[0]]).toEqual([name, undefined]);
  }, 10_000);

  firstLoad();

  story('says which workbook is open', {}, async (page) => {
    const text = await textOf(page);
    expect(text).toMatch(/临沂市 · 报告期还没有定\s*卫生健康类民生实事月报 · 第2020\.2版/);
    expect(await page.title()).toBe('月报');
  });

  story('takes dropped files, rolls them up with the figures of the command line, and takes it all back', {}, async (page) => {
    const before = await inExcel(page, ({ snapshot }) => snapshot());
    await dropFiles(page, sent);
    await atRest(page);
    expect(await textOf(page)).toContain('待汇总的文件 17 个');
    expect(page.workers()).toHaveLength(1);
    await press(page, '一键汇总');
    await atRest(page);
    expect(await textOf(page)).toMatch(/汇总完成[^]*16 \/ 16 个单位已报送[^]*沂水县\s*9月1日填报　迟报/);

    const { host } = await rolledUp();
    expect(await shownInExcel(page)).toEqual(shownOn(await host.read()));

    await press(page, '撤销');
    await atRest(page);
    expect(await textOf(page)).toContain('已撤销');
    expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
  });

  story('shows what is about to be written anew, and writes nothing before that is agreed to', { grids: sheets }, async (page) => {
    await rollUpIn(page);
    await inExcel(page, ({ workbook }) => {
      const sheet = workbook.sheet('兰山区')!;
      sheet.put(20, 2, { ...sheet.cell(20, 2), content: { kind: 'text', value: '待核' } });
      workbook.changed();
    });
    await turnTo(page, '汇总');
    await press(page, '一键汇总');
    await atRest(page);
    expect(await textOf(page)).toMatch(/写入之前，请看一看[^]*“兰山区”的B20另写有内容，再写时不保留[^]*重写工作表 23 张/);
    await press(page, '先不写入');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('一键汇总');
    expect(await inExcel(page, ({ workbook }) => workbook.sheet('兰山区')!.cell(20, 2).content)).toEqual({ kind: 'text', value: '待核' });
    await press(page, '一键汇总');
    await atRest(page);
    await press(page, '写入工作簿');
    await atRest(page);
    expect(await textOf(page)).toContain('汇总完成');
    expect(await inExcel(page, ({ workbook }) => workbook.sheet('兰山区')!.cell(20, 2).content.kind)).toBe('blank');
  });

  story('tells what cannot be read, goes to where it is told of, and saves the report', {}, async (page) => {
    const broken = join(temporaryFolder('sent'), '坏了的报表.xlsx');
    writeFileSync(broken, '这不是工作簿');
    await dropFiles(page, [broken]);
    await atRest(page);
    expect(await textOf(page)).toMatch(/坏了的报表\.xlsx[^]*打不开：文件内容是文本，不是工作簿/);
    await rollUpIn(page);
    await turnTo(page, '审核');
    await press(page, '强制 1');
    expect(await textOf(page)).toMatch(/坏了的报表\.xlsx[^]*下一步/);
    await press(page, '核实 15');
    await unfold(page, '郯城县');
    await page.getByRole('button', { name: /^定位 / }).first().click();
    await atRest(page);
    expect(await inExcel(page, ({ workbook }) => workbook.active.name)).toBe('郯城县');
    const report = await saved(page, () => press(page, '生成报告'));
    expect(report.name).toBe('临沂市卫生健康类民生实事月报（2020年8月）.docx');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('报告');
    expect(await textOf(page)).toContain('已保存为“临沂市卫生健康类民生实事月报（2020年8月）.docx”');
  });

  story('takes the period that the forms say, lets it be changed, and says what is wrong with one that is none', {}, async (page) => {
    await dropFiles(page, sent.slice(0, 2));
    await atRest(page);
    await dropFiles(page, sent.slice(0, 1));
    await atRest(page);
    expect(await textOf(page)).toMatch(/与先选的文件同名，都留着[^]*按报来的表推定为2020年8月[^]*待汇总的文件 2 个/);
    await press(page, '更改报告期');
    await typePeriod(page, '八月');
    await press(page, '一键汇总');
    await atRest(page);
    expect(await textOf(page)).toMatch(/“八月”不是这个方案的报告期/);
  });

  story('offers to recover what a write left behind when Excel went away in the middle of it', {}, async (page) => {
    const before = await inExcel(page, ({ snapshot }) => snapshot());
    await dropFiles(page, sent);
    await atRest(page);
    await inExcel(page, ({ excel }) => excel.failAt(4, { afterActions: 60, die: true }));
    await press(page, '一键汇总');
    await atRest(page);
    expect(await textOf(page)).toMatch(/没有写完，也没有恢复[^]*复制详情/);
    await inExcel(page, ({ excel }) => excel.restart());
    await startAgain(page);
    expect(await textOf(page)).toMatch(/上一次写入没有完成[^]*恢复/);
    expect(await page.getByRole('button', { name: '一键汇总' }).count()).toBe(0);
    await press(page, '恢复');
    await atRest(page);
    expect(await textOf(page)).toContain('已恢复');
    expect(await inExcel(page, ({ snapshot }) => snapshot())).toEqual(before);
  });

  story('takes no files where there is no scheme, and says so', { grids: [] }, async (page) => {
    expect(await textOf(page)).toMatch(/这个工作簿里没有方案[^]*重新查看工作簿/);
    await dropFiles(page, sent.slice(0, 1));
    await atRest(page);
    expect(await textOf(page)).toMatch(/拖来的文件没有读/);
  });

  story('checks the form of a county against what travels in it', { grids: readWorkbook(readFileSync(join(SUBMISSIONS, '兰山区8月份报表.xlsx'))).sheets, query: '?action=check' }, async (page) => {
    expect(await textOf(page)).toMatch(/兰山区：(可以报送|还不能报送)/);
  });

  story('speaks English where Office does', { locale: 'en-US', width: 320 }, async (page) => {
    expect(await textOf(page)).toMatch(/Choose files/);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['en-US', 'Yuebao']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  story('runs the self-test in an empty workbook', { grids: [], query: '?selftest' }, async (page) => {
    await press(page, '开始自检');
    await page.getByRole('button', { name: '保存自检报告' }).waitFor({ timeout: 90_000 });
    expect(await page.getByLabel('自检', { exact: true }).inputValue()).toMatch(/共\d+项：通过\d+项，未通过0项/);
  });

  itInChromium('says what to do where no Excel answers', async () => {
    const { page, troubles } = await open({ grids: null });
    await page.getByText('Excel 还没有应答').waitFor({ timeout: 20_000 });
    expect(await page.locator('main').innerText()).toMatch(/不向外发送任何内容[^]*关闭月报窗格后重新打开/);
    expect(troubles.filter((trouble) => /^(request|error|policy)/.test(trouble))).toEqual([]);
    await page.context().close();
  }, 60_000);
});

oneClick();
stopped();
byKeyboard();
decided();
blockedRound();
countyForm();
rewritten();
inEnglish();
intakeStories();
loadedAgain();
