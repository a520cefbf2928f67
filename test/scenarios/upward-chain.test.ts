import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedRounds } from '../../scripts/sample/oracle/expected-round';
import { formSheets } from '../../scripts/sample/form-sheets';
import { readLayout } from '../../scripts/sample/layout';
import { fillForm } from '../../scripts/sample/returns/fill-form';
import { schemeSheets } from '../../scripts/sample/scheme-sheets';
import { type Answers, answersOf, listedOf, tasksOf } from '../../scripts/sample/answers';
import { Tables } from '../../scripts/sample/tables';
import { yongzhou } from '../../scripts/sample/yongzhou-2019-07/sample';
import { issueWorkbook } from '../../src/core/form/issue-workbook';
import { emptyHistory } from '../../src/core/history/empty-history';
import { parsePeriod } from '../../src/core/period';
import { readScheme } from '../../src/core/scheme/read-scheme';
import type { Round } from '../../src/core/scheme/round';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { type RunJson, figureOf, reportText, runRound } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';

/** Two townships of 祁阳县 send to the county, the county to Yongzhou, Yongzhou to the province: each time the file that the run wrote. */
const COUNTY = '祁阳县';
const FORM = '县区表';
const chain = temporaryFolder('chain');
const expected = JSON.parse(readFileSync(join(yongzhou.folder, 'expected.json'), 'utf8')) as ExpectedRounds;

/** Two thirds and the rest: what is no more than another before is no more after. */
const shares: readonly ((number: number) => number)[] = [(number) => Math.floor((number * 2) / 3), (number) => Math.ceil(number / 3)];
const TOWNSHIPS = ['演示甲镇', '演示乙镇'];

type Rows = readonly (readonly string[])[];

/** The tables of Yongzhou with some of them replaced: the scheme of another level. */
function schemeOf(level: string, replaced: Readonly<Record<string, (rows: Rows) => Rows>>) {
  const folder = join(chain, `tables-${level}`);
  cpSync(join(yongzhou.folder, 'tables'), folder, { recursive: true });
  for (const [name, change] of Object.entries(replaced)) {
    const rows = change(yongzhou.tables.read(name));
    writeFileSync(join(folder, `${name}.tsv`), `${rows.map((row) => row.join('\t')).join('\n')}\n`);
  }
  const sample = { ...yongzhou, tables: new Tables(folder) };
  return [...schemeSheets(sample.tables), ...formSheets(sample)];
}

/** Settings by name; one that is not there is added. */
const settings = (given: Readonly<Record<string, string>>) => (rows: Rows): Rows => [
  ...rows.filter(([name = '']) => given[name] === undefined),
  ...Object.entries(given),
];
const filledBy = (kind: string) => (rows: Rows): Rows => rows.filter(([sheet]) => sheet !== '市本级表').map((row, index) => (index === 0 ? row : [...row.slice(0, -1), kind]));
const unitRow = (code: string, name: string, kind: string, order: number): string[] => [code, name, name, '', '', '', '', '', kind, '是', String(order)];
const ruledFor = (kind: string) => (rows: Rows): Rows => rows.flatMap(([code = '', tier = '', formula = '', text = '', over = '', ...more]) => (over === '市本级' ? [] : [[code, tier, formula, text, over === '县区、开发区' ? kind : over, ...more]]));
/** What only the city itself fills is not asked at the other levels. */
const withoutCityOwn = (rows: Rows): Rows => rows.filter((row) => !row.includes('市级'));
const NOTHING_TOLD = { sentences: (rows: Rows): Rows => [...rows.slice(0, 1), ['1', '1', '段落', '', '完成{{[两癌.累计完成]|0}}人，完成率{{[两癌.完成率]|0.00%}}。']], events: (rows: Rows): Rows => rows.slice(0, 1) };

const countyScheme = schemeOf('county', {
  ...NOTHING_TOLD,
  scheme: settings({ 名称: '祁阳县民生实事统计', 代码: 'QY-MSSS', 版本: '1', 地区: COUNTY, 上报单位: '431121', 上报方案: 'YZ-MSSS', 上报版本: '2019.1' }),
  units: ([headings = []]) => [headings, ...TOWNSHIPS.map((name, index) => unitRow(`43112110${index + 1}`, name, '乡镇', index + 1))],
  forms: filledBy('乡镇'),
  rules: ruledFor('乡镇'),
  indicators: (rows) => withoutCityOwn(rows).map((row) => row.map((cell) => (/^(98200|38000|167)$/.test(cell) ? '' : cell))),
  tasks: ([headings = []]) => [headings, ...TOWNSHIPS.flatMap((name, index) => [...tasksOf(COUNTY, yongzhou.tables)].map(([code, task]) => [name, code, String(shares[index]!(Number(task))), '2019-01', '']))],
});

const provinceScheme = schemeOf('province', {
  ...NOTHING_TOLD,
  scheme: settings({ 名称: '全省民生实事统计', 代码: 'HN-MSSS', 版本: '3', 地区: '湖南省' }),
  units: ([headings = []]) => [headings, unitRow('431100', '永州市', '市州', 1)],
  forms: filledBy('市州'),
  rules: ruledFor('市州'),
  indicators: withoutCityOwn,
  tasks: ([headings = []]) => [headings, ...[['两癌', '98200'], ['产前筛查', '38000'], ['空白村', '167']].map(([item, task]) => ['永州市', `${item}.任务数`, String(task), '2019-01', ''])],
});

function roundOf(sheets: typeof countyScheme): Round {
  const { value: scheme, findings } = readScheme(sheets, 'scheme.xlsx');
  if (!scheme) throw new Error(findings.map(({ message }) => message).join('\n'));
  const period = parsePeriod('2019-07', scheme.periods)!;
  return { scheme, period, history: emptyHistory, date: period.end, adoptions: [] };
}

/** A township's part of what the county has. */
function answersOfTownship(index: number): Answers {
  const parts = new Map([...answersOf(COUNTY, 'figures', yongzhou.tables)].map(([code, number]) => [code, String(shares[index]!(Number(number)))]));
  return parts.set('两癌.累计完成', String(Number(parts.get('两癌.农村完成')) + Number(parts.get('两癌.低保完成'))));
}

async function writeRound(level: string, sheets: typeof countyScheme): Promise<string> {
  const folder = join(chain, `${level}-2019-07`);
  mkdirSync(join(folder, 'submissions'), { recursive: true });
  writeFileSync(join(folder, 'scheme.xlsx'), await writeWorkbook(sheets));
  return folder;
}

async function townshipFile(index: number): Promise<Uint8Array> {
  const round = roundOf(countyScheme);
  const fields = new Map([['单位', TOWNSHIPS[index]!], ['报告期', '2019年1—7月'], ['填报人', '值班人员'], ['审核人', '值班人员'], ['联系电话', '0746-0000099'], ['填报日期', '2019年8月2日']]);
  const entries = { answers: answersOfTownship(index), listed: index === 0 ? listedOf(COUNTY, yongzhou.tables) : [], computed: new Map(), fields };
  return writeWorkbook(fillForm(applyEdits([], issueWorkbook(round, round.scheme.units[index]!)), readLayout(FORM, yongzhou.tables), entries));
}

/** Townships to county. */
async function runCounty() {
  const folder = await writeRound('county', countyScheme);
  for (const [index, name] of TOWNSHIPS.entries()) writeFileSync(join(folder, 'submissions', `${name}.xlsx`), await townshipFile(index));
  return runRound(folder);
}

/** The sample with all its files, but for the county's: there stands what the county's run wrote. */
async function runCity(upward: string) {
  const folder = join(chain, 'city-2019-07');
  cpSync(yongzhou.folder, folder, { recursive: true });
  cpSync(join(folder, 'later'), join(folder, 'submissions'), { recursive: true });
  const own = readdirSync(join(folder, 'submissions')).find((name) => name.startsWith(COUNTY))!;
  rmSync(join(folder, 'submissions', own));
  cpSync(upward, join(folder, 'submissions', `${COUNTY}上报.xlsx`));
  const scheme = schemeOf('city', { scheme: settings({ 上报单位: '431100', 上报方案: 'HN-MSSS', 上报版本: '3' }) });
  writeFileSync(join(folder, 'scheme.xlsx'), await writeWorkbook(scheme));
  return runRound(folder);
}

async function runProvince(upward: string) {
  const folder = await writeRound('province', provinceScheme);
  renameSync(upward, join(folder, 'submissions', '永州市.xlsx'));
  return runRound(folder);
}

const PASSED_ON = ['两癌.任务数', '两癌.累计完成', '两癌.农村完成', '两癌.低保完成', '产前筛查.累计完成', '产前筛查.异常人数', '产前筛查.干预人数', '空白村.任务数', '空白村.已动工', '空白村.主体完工', '空白村.装修配备', '空白村.村医', '空白村.本年录取', '两癌.完成率', '产前筛查.完成率', '产前筛查.干预率', '空白村.建设进度'];
const numbers = (json: RunJson, unit: string | null) => PASSED_ON.map((code) => [code, Number(figureOf(json, code, unit).value).toPrecision(12)]);

describe('a form that goes from townships to the county, the city and the province', () => {
  let [county, city, province]: RunJson[] = [];
  beforeAll(async () => {
    const first = await runCounty();
    const second = await runCity(join(first.out, '上报.xlsx'));
    const third = await runProvince(join(second.out, '上报.xlsx'));
    [county, city, province] = [first.json, second.json, third.json];
  }, 60_000);

  it('is taken at every level: nothing is blocked and nobody is lacking', () => {
    expect([county, city, province].map((json) => json!.coverage).map(({ due, received, missing, blocked }) => ({ due, received, missing, blocked }))).toEqual(
      [2, 15, 1].map((due) => ({ due, received: due, missing: [], blocked: [] })),
    );
  });

  it('has the county’s figures in the city’s round as the county’s own round came to them', () => {
    expect(numbers(city!, COUNTY)).toEqual(numbers(county!, null));
  });

  it('comes to the city’s published figures all the same', () => {
    const want = expected.after.figures.filter(({ unit }) => unit === null);
    for (const { indicator, value } of want) if (value !== null) expect([indicator, Number(figureOf(city!, indicator).value).toPrecision(12)]).toEqual([indicator, Number(value).toPrecision(12)]);
    expect(reportText(city!)).toContain('建设进度85.48%，排全省第三。');
  });

  it('has the city’s figures in the province’s round', () => {
    expect(numbers(province!, '永州市')).toEqual(numbers(city!, null));
    expect(reportText(province!)).toContain('完成82353人，完成率83.86%。');
  });

  it('is read as a form that was issued, by its map: no finding on its structure', () => {
    const structural = [...city!.findings.filter(({ file }) => file === `${COUNTY}上报.xlsx`), ...province!.findings.filter(({ file }) => file === '永州市.xlsx')].filter(({ code }) => code.startsWith('S'));
    expect(structural.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it('carries the list along: the villages where nothing has begun are judged by their number in the province too', () => {
    expect([county, city, province].map((json) => json!.findings.filter(({ rule }) => rule === 'K08' || rule === 'Q04'))).toEqual([[], [], []]);
    expect(province!.findings.some(({ rule }) => rule === 'Q03')).toBe(true);
  });
});
