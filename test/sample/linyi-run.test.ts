import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import type { ExpectedFinding } from '../../scripts/sample/oracle/findings';
import type { ExpectedRound } from '../../scripts/sample/oracle/expected-round';
import { LINYI, type RunJson, runRound } from '../support/round-folder';

const expected = JSON.parse(readFileSync(join(LINYI, 'expected.json'), 'utf8')) as ExpectedRound;

const told = ({ code, rule, tier, cell }: Pick<ExpectedFinding, 'code' | 'tier'> & { rule?: string | undefined; cell?: string | undefined }) =>
  [code, rule, tier, cell].filter((part) => part !== undefined).join(' ');

describe('the round of Linyi against what was worked out from its plain tables', () => {
  let json: RunJson;
  beforeAll(async () => ({ json } = await runRound(LINYI)));

  it('covers all sixteen units, one of them late, none blocked', () => {
    expect({ period: json.period, coverage: json.coverage }).toEqual({ period: expected.period, coverage: expected.coverage });
  });

  it('accounts for every cell that was filled or changed', () => {
    expect(json.cells).toEqual(expected.cells);
  });

  it.each(expected.files.map(({ file, findings }) => [file, findings] as const))('finds in %s what befell it, and nothing else', (file, findings) => {
    const found = json.findings.filter((one) => one.file === file);
    expect(found.map(told).sort()).toEqual(findings.map(told).sort());
  });

  it('finds in the round as a whole what the tables say', () => {
    const files = new Set(expected.files.map(({ file }) => file));
    const found = json.findings.filter((one) => one.file === undefined || !files.has(one.file));
    expect(found.map(told).sort()).toEqual(expected.round.map(told).sort());
  });

  it('comes to the same figures, of the city and of every unit', () => {
    const shown = (figure: { indicator: string; unit: string | null; state: string; value: string | null }) =>
      `${figure.indicator} ${figure.unit ?? '全市'} ${figure.state} ${figure.value === null ? '' : new Big(figure.value).round(12).toFixed()}`;
    const keys = new Set(expected.figures.map(({ indicator, unit }) => `${indicator}|${unit}`));
    const figures = json.figures.filter(({ indicator, unit }) => keys.has(`${indicator}|${unit}`));
    expect(figures.map(shown).sort()).toEqual(expected.figures.map(shown).sort());
  });

  it('has a figure of no indicator that the tables know nothing of', () => {
    const keys = new Set(expected.figures.map(({ indicator, unit }) => `${indicator}|${unit}`));
    const others = json.figures.filter(({ indicator, unit }) => !keys.has(`${indicator}|${unit}`));
    expect(others.map(({ indicator, unit }) => `${indicator} ${unit}`)).toEqual(['两癌.存在问题 null']);
  });

  it('evaluates every rule', () => {
    expect(json.notEvaluated).toEqual([]);
  });

  it('writes the published sentences with the published figures', () => {
    const text = json.report.map((block) => block.text).join('\n');
    for (const sentence of PUBLISHED) expect(text).toContain(sentence);
  });
});

/** The sentences of the published report that state a figure, punctuation and known slips mended. */
const PUBLISHED = [
  '市卫生健康委2020年民生实事工作8月份进展情况',
  '全市电子健康卡发行覆盖不低于辖区人口的80%',
  '全市已有35家二级及以上医院上线运行，20家基层医疗机构上线运行，581家村卫生室上线运行',
  '2020年为全市40万适龄妇女进行“两癌”检查。',
  '全市“两癌”累计检查313718人，已完成年度计划的79.46%',
  '2020年底前全市100处村卫生室达到市级示范标准以上，200处村卫生室达到县级示范标准。',
  '将基本公卫人均服务经费标准由60元/人/年提高至65元/人/年，规范完善服务项目。',
  '2020年2月3日完成了第一批资金拨付，共计63353万元',
  '7月14日—23日，市卫生健康委组织现场评价组对全市13个县区和13家基层医疗机构的基本公共卫生服务项目开展情况进行现场评价',
  '土地2.3681公顷已批复；拟划拨的2.6167公顷土地已完成公示、组卷上报，待批复中',
  '1亿元专项债券资金已到账，累计支出资金1646.7万元',
  '截至8月底，所有县级疾控机构和二级以上公立综合医院已完成建设任务，具备核酸检测能力',
  '完成情况：已经提前完成。',
  '力争年底前累计改扩建精神卫生机构5家左右，增加精神科用房1万平方米，增加床位500张。',
  '已有近8000平方米业务用房、400余张床位投入临床使用',
  '力争年内增加精神科医师10名左右。',
  '已引进精神卫生硕士研究生4名、应用心理学硕士研究生1名，4名精神卫生本科生正在考聘中',
  '全市各县区专业机构计划招聘精神科医师32名，18名参加省转岗培训的精神科医师预计9月底结业',
];
