import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import type { Page } from 'playwright-core';
import { field, Tables, type TableRow } from '../../../scripts/sample/tables';
import { sampleCity } from '../../commands/sample-city';
import { ROOT } from '../../support/yuebao';
import { atRest, dropFiles, inExcel, press } from '../pane-page';
import { story } from '../story';
import { readCards, type CardsShown } from './read-cards';

interface Expected {
  readonly cells: { readonly input: number; readonly used: number; readonly ignored: number; readonly blocked: number };
  readonly figures: readonly { readonly indicator: string; readonly unit: string | null; readonly state: string; readonly value: string | null }[];
}

/** A sample as its plain tables and expected.json have it: worked out without the product. */
function sample(name: string) {
  const folder = join(ROOT, 'assets/samples', name);
  const read = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected & { readonly before?: Expected };
  const tables = new Tables(join(folder, 'tables'));
  const files = readdirSync(join(folder, 'submissions')).map((file) => join(folder, 'submissions', file));
  return { expected: read.before ?? read, tables, files, indicators: tables.records('indicators'), grids: sampleCity(name).sheets };
}

type Sample = ReturnType<typeof sample>;

function grouped(value: Big, decimals: number): string {
  const [whole = '', part] = value.round(decimals, Big.roundHalfUp).toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

/** A figure as it has to be shown; a qualifier is no part of what is expected. */
function written(row: TableRow, { state, value }: { readonly state: string; readonly value: string | null }): string {
  if (field(row, '汇总方法') === '不汇总') return '按单位保留，不汇总';
  if (value === null) return { notReported: '未安排', blank: '未填', notApplicable: '不适用' }[state] ?? '';
  const decimals = Number(field(row, '小数位'));
  return field(row, '类型') === '比率' ? `${grouped(new Big(value).times(100), decimals)}%` : `${grouped(new Big(value), decimals)}${field(row, '计量单位')}`;
}

/** Every indicator's figure of the city by the card and the name that it stands under. */
function expectedFigures({ expected, tables, indicators }: Sample): Map<string, string> {
  const titles = new Map(tables.records('items').map((item) => [field(item, '简称'), `${field(item, '编号')} · ${field(item, '标题')}`]));
  return new Map(indicators.map((row) => {
    const figure = expected.figures.find(({ indicator, unit }) => indicator === field(row, '代码') && unit === null) ?? { state: 'notReported', value: null };
    return [`${titles.get(field(row, '事项'))} ${field(row, '名称')}`, written(row, figure)];
  }));
}

function shownFigures({ headlines }: CardsShown): [string, string][] {
  return headlines.flatMap(({ title, figures }) => figures.map(([name, text]): [string, string] => [`${title} ${name}`, text.replace(/[近约余多]|左右$/g, '')]));
}

/** The units with a figure of a rate, the best first, equal ones sharing a rank. */
function expectedRanks({ expected, tables }: Sample, row: TableRow): (readonly [string, string, string])[] {
  const units = new Map(tables.records('units').map((unit) => [field(unit, '名称'), unit]));
  const figures = expected.figures.filter(({ indicator, unit, value }) => indicator === field(row, '代码') && unit !== null && value !== null && field(units.get(unit)!, '参加排名') === '是');
  const sorted = figures.map(({ unit, value }) => ({ unit: unit!, value: new Big(value!) })).sort((one, other) => other.value.cmp(one.value));
  return sorted.map(({ unit, value }) => [String(sorted.filter((other) => other.value.gt(value)).length + 1), field(units.get(unit)!, '简称'), `${grouped(value.times(100), 2)}%`]);
}

async function openSummary(page: Page, { files }: Sample): Promise<CardsShown> {
  await dropFiles(page, files);
  await page.getByRole('button', { name: '一键汇总' }).waitFor();
  await atRest(page);
  await page.getByRole('tab', { name: '汇总' }).click();
  await page.locator('.headline').first().waitFor();
  return readCards(page);
}

function accountIn({ cells }: Expected): string {
  return `填报格 ${cells.input}：采用 ${cells.used}，不计 ${cells.ignored}，退回 ${cells.blocked}。`;
}

/** What else the cards of Linyi say: the year, the published targets, the plan; a rate’s sources down to a cell of a file. */
async function tellLinyi(page: Page, { headlines, text }: CardsShown): Promise<void> {
  expect(headlines[1]?.lines).toEqual(['序时进度 66.67%，超 12.79 个百分点', '15 个县区', '公布目标 400,000人，还差 86,282人', '各单位的年度任务数合计比公布目标（400,000人）少 5,188人']);
  expect(headlines[6]?.lines).toContain('公布目标 10,000平方米，报来的是概数，不算差额');
  expect(text).toMatch(/将要写入[^]*新建工作表 23 张[^]*不改动您已有的内容。[^]*16 个单位计入/);

  await page.getByRole('button', { name: '完成率 79.46%，看出处' }).click();
  expect(await page.locator('.sources').innerText()).toMatch(/合计相除，不是各单位比率的平均。\s*累计检查人数 ÷ 年度任务数\s*313,718人 ÷ 394,812人 ＝ 79.46%/);
  const source = '看原表：莒南县8月份报表.xlsx 县区表!G8';
  await page.getByRole('button', { name: source }).click();
  const figure = await page.locator('.parts > li', { hasText: '莒南县' }).locator('.operand .number').first().innerText();
  expect(await page.getByRole('table', { name: source }).locator('[aria-current=true]').innerText()).toBe(figure.replace(/[,人]/g, ''));

  await press(page, '一键汇总');
  await atRest(page);
  expect((await readCards(page)).text).toMatch(/汇总完成\s*已写入工作表 23 张[^]*Excel 算出的合计与月报核算的一致。/);
  await page.getByRole('button', { name: '定位到 莒南县!G8' }).click();
  await atRest(page);
  expect(await inExcel(page, ({ workbook }) => workbook.active.name)).toBe('莒南县');
}

/** And those of Yongzhou: who is lacking and why; what was sent back is in no figure. */
async function tellYongzhou(page: Page, { headlines, rankings, text }: CardsShown): Promise<void> {
  expect(text).toMatch(/13 个单位计入\s*未报送：新田县\s*退回、没有计入：宁远县/);
  expect(headlines[0]?.lines.slice(0, 2)).toEqual(['序时进度 58.33%，超 26.00 个百分点', '12 个县区，缺宁远县、新田县']);
  expect(rankings[0]?.note).toBe('竖线是序时进度 58.33%。没有排名：宁远县、新田县');
  await page.getByRole('button', { name: '两癌免费检查完成率 84.33%，看出处' }).click();
  expect(await page.locator('.sources').innerText()).toMatch(/66,161人 ÷ 78,451人 ＝ 84.33%[^]*没有计入：宁远县（退回）、新田县（未报送）/);
}

describe.each([['linyi-2020-08', tellLinyi], ['yongzhou-2019-07', tellYongzhou]] as const)('the cards of %s', (name, tell) => {
  const own = sample(name);

  story('tell each figure, rank and count that the plain tables come to', { grids: own.grids }, async (page) => {
    const shown = await openSummary(page, own);
    const figures = shownFigures(shown);
    expect(new Map(figures)).toEqual(expectedFigures(own));
    expect(figures).toHaveLength(own.indicators.length);

    for (const { title, lines } of shown.rankings) {
      const row = own.indicators.find((one) => [`${field(one, '事项')}${field(one, '名称')}`, field(one, '名称')].some((called) => title === `${called}排名`));
      expect([title, lines]).toEqual([title, expectedRanks(own, row!)]);
    }
    expect(shown.text).toContain(accountIn(own.expected));
    await tell(page, shown);
  });
});
