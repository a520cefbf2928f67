/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { rolledUp } from '../commands/sample-city';
import { faultsOn, LOOKS, lookAt, primaryOn } from './accessible';
import { atRest, dropFiles, inExcel, press, startAgain, textOf, turnTo } from './pane-page';
import { sent, story, SUBMISSIONS } from './story';

/** Everything that is folded is opened: what nobody has looked at yet is looked at too. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('.pane details')) folded.open = true;
  });
  await atRest(page);
}

/** What axe finds fault with and what does not fit, in every look; there is one next step. */
async function looksWell(page: Page, what: string): Promise<void> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await lookAt(page, look);
    if (look === LOOKS[0]) expect([what, await primaryOn(page)]).toEqual([what, [expect.any(String)]]);
    found.push(...(await faultsOn(page, look)).map((fault) => `${look.width} ${look.colours}: ${fault}`));
  }
  expect([what, found]).toEqual([what, []]);
}

describe('the pane for everybody, in light, dark and forced colours, narrow and wide', () => {
  const city = { grids: [] as Grid[] };
  beforeAll(async () => void city.grids.push(...(await (await rolledUp()).host.read())), 60_000);

  story('is well before anything was done', {}, (page) => looksWell(page, 'empty'));

  story('is well on each of the panels of a round, all of it unfolded, and with a plan that waits', city, async (page) => {
    for (const panel of ['方案', '收表', '审核', '汇总', '报告']) {
      await turnTo(page, panel);
      await unfoldAll(page);
      await looksWell(page, panel);
    }
    await page.getByRole('group', { name: '第33项进展情况，按 Enter 键改写' }).press('Enter');
    await looksWell(page, 'rewriting');
  });

  story('is well with files that were dropped, with what was decided, and with a plan that waits', city, async (page) => {
    await dropFiles(page, sent.slice(0, 2));
    await atRest(page);
    await turnTo(page, '审核');
    await press(page, '全部改正');
    await atRest(page);
    await press(page, '核实 15');
    await unfoldAll(page);
    await page.getByRole('button', { name: /^写说明：/ }).first().click();
    await looksWell(page, 'explaining');
    await inExcel(page, ({ workbook }) => {
      const sheet = workbook.sheet('兰山区')!;
      sheet.put(20, 2, { ...sheet.cell(20, 2), content: { kind: 'text', value: '待核' } });
      workbook.changed();
    });
    await press(page, '一键汇总');
    await atRest(page);
    expect(await textOf(page)).toContain('写入之前，请看一看');
    await looksWell(page, 'plan');
  });

  story('is well with a county’s form', { grids: readWorkbook(readFileSync(join(SUBMISSIONS, '兰山区8月份报表.xlsx'))).sheets }, (page) => looksWell(page, 'form'));

  story('is well with a notice, and with a write that was not finished', {}, async (page) => {
    await dropFiles(page, sent.slice(0, 3));
    await atRest(page);
    await inExcel(page, ({ excel }) => excel.failAt(4, { afterActions: 60, die: true }));
    await press(page, '一键汇总');
    await atRest(page);
    await looksWell(page, 'fault');
    await inExcel(page, ({ excel }) => excel.restart());
    await startAgain(page);
    await looksWell(page, 'unfinished');
  });

  story('is well beside a workbook of no scheme', { grids: [] }, (page) => looksWell(page, 'none'));
});
