import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import type { ExpectedRounds } from '../../scripts/sample/oracle/expected-round';
import type { ExpectedFinding } from '../../scripts/sample/oracle/findings';
import { yongzhou } from '../../scripts/sample/yongzhou-2019-07/sample';
import { type RunJson, figureOf, reportText, runRound } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';

const expected = JSON.parse(readFileSync(join(yongzhou.folder, 'expected.json'), 'utf8')) as ExpectedRounds;

const told = ({ code, rule, tier, cell }: Pick<ExpectedFinding, 'code' | 'tier'> & { rule?: string | undefined; cell?: string | undefined }) =>
  [code, rule, tier, cell].filter((part) => part !== undefined).join(' ');

const shown = ({ indicator, unit, state, value }: { indicator: string; unit: string | null; state: string; value: string | null }) =>
  `${indicator} ${unit ?? '全市'} ${state} ${value === null ? '' : new Big(value).round(12).toFixed()}`;

describe.each(['before', 'after'] as const)('the round of Yongzhou %s what is in later/ comes', (state) => {
  const want = expected[state];
  let json: RunJson;
  let exitCode: number;

  beforeAll(async () => {
    const folder = join(temporaryFolder('yongzhou'), 'round-2019-07');
    cpSync(yongzhou.folder, folder, { recursive: true });
    if (state === 'after') for (const file of readdirSync(join(folder, 'later'))) cpSync(join(folder, 'later', file), join(folder, 'submissions', file));
    ({ json, exitCode } = await runRound(folder));
  });

  it('ends with the exit code that its findings ask for, and covers what came', () => {
    expect({ exitCode, period: json.period, coverage: json.coverage }).toEqual({ exitCode: want.exitCode, period: '2019-07', coverage: want.coverage });
  });

  it('accounts for every cell that was filled or changed', () => {
    expect(json.cells).toEqual(want.cells);
  });

  it.each(want.files.map(({ file, findings }) => [file, findings] as const))('finds in %s what befell it, and nothing else', (file, findings) => {
    expect(json.findings.filter((one) => one.file === file).map(told).sort()).toEqual(findings.map(told).sort());
  });

  it('finds in the round as a whole what the tables say', () => {
    const files = new Set(want.files.map(({ file }) => file));
    const found = json.findings.filter((one) => one.file === undefined || !files.has(one.file));
    expect(found.map(told).sort()).toEqual(want.round.map(told).sort());
  });

  it('comes to the same figures, of the city and of every unit as it counts', () => {
    expect(json.figures.map(shown).sort()).toEqual(want.figures.map(shown).sort());
  });

  it('states the figures in the sentences of the published report, and of whom they are', () => {
    const text = reportText(json);
    expect(want.sentences?.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  it('tells of how many units the figures are only while some are lacking', () => {
    expect(reportText(json).includes('未包括')).toBe(state === 'before');
  });
});

/** The sentences of the published report that state a figure; half-width punctuation and 截止到 are mended, 十二民生实事 has got its 件. */
const PUBLISHED = [
  '永州市2019年1—7月省定民生实事有关医疗卫生工作进展汇报',
  '省定十二件民生实事任务工作中，永州市卫健系统负责“农村及城镇低保适龄妇女‘两癌’免费检查，孕产妇免费产前筛查”',
  '2019年全市“两癌”免费检查项目任务数为98200人，截至7月31日，全市共完成82353人的免费检查，任务完成率达83.86%。',
  '2019年全市免费产前筛查项目任务数为38000人，截至7月31日，全市孕产妇免费产前筛查完成25859人，完成率为68.05%，产前筛查异常人数4493人，产筛异常人群接受产前干预诊断3275人，干预率72.89%。',
  '新生儿疾病筛查（四项）及听力筛查',
  '纳入2019年12件重点民生实事，我市江永县人民医院创建二甲综合医院在列。',
  '委党组书记七次到创建医院指导创建工作，并亲自给医院医务人员解读创建标准。',
  '委党组书记亲自从市中心医院抽调四名有创建三甲综合医院经验的专家指导创建工作。',
  '省政府下达给永州市的消除村卫生室“空白村”共167个，截至7月底，167个村卫生室“空白村”已动工165个，其中已完成标准化建设主体工程141个，已完成装修和设施设备配备98个，合格村医已全部配备到位，建设进度85.48%，排全省第三。',
  '自2013年全省开展乡村医生本土化免费培养以来，在省定培养指标160人的基础上，率先在全省由地方财政出资培养了865人，2019年已完成176名乡村医生的本土化免费培养招考和录取工作。',
];

describe('the published report of Yongzhou', () => {
  let json: RunJson;

  beforeAll(async () => {
    const folder = join(temporaryFolder('yongzhou'), 'round-2019-07');
    cpSync(yongzhou.folder, folder, { recursive: true });
    cpSync(join(folder, 'later'), join(folder, 'submissions'), { recursive: true });
    ({ json } = await runRound(folder));
  });

  it.each(PUBLISHED)('says %s', (sentence) => {
    expect(reportText(json)).toContain(sentence);
  });

  it('has its progress from counts: the mean of four shares of the same villages', () => {
    const progress = new Big(figureOf(json, '空白村.建设进度').value ?? 0);
    expect(progress.minus(new Big(165 + 141 + 98 + 167).div(4 * 167)).abs().lt('1e-12')).toBe(true);
    expect(progress.times(100).toFixed(2)).toBe('85.48');
  });

  it('leaves out what came to pass after the period, and says so', () => {
    expect(reportText(json)).not.toMatch(/9月3日|整改情况进行指导/);
    expect(json.findings.filter(({ code }) => code === 'N003').map(({ cell }) => cell)).toEqual(['E6', 'E7']);
  });

  it('asks whether the 865 trained by the city count the 160 of the province', () => {
    expect(json.findings.find(({ rule }) => rule === 'C01')).toMatchObject({ tier: '提示', unit: '市本级', gap: { left: '865', right: '160' } });
  });
});
