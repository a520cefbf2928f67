import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINYI, figureOf, reportText, runRound, type RunJson } from '../support/round-folder';

/** Every sentence of the published report that states a figure, in full-width punctuation and with its slips mended. */
const SENTENCES = [
  '全市已有35家二级及以上医院上线运行，20家基层医疗机构上线运行，581家村卫生室上线运行',
  '全市“两癌”累计检查313718人，已完成年度计划的79.46%',
  '2020年2月3日完成了第一批资金拨付，共计63353万元',
  '对全市13个县区和13家基层医疗机构',
  '土地2.3681公顷已批复；拟划拨的2.6167公顷土地已完成公示、组卷上报，待批复中',
  '1亿元专项债券资金已到账，累计支出资金1646.7万元',
  '截至8月底，所有县级疾控机构和二级以上公立综合医院已完成建设任务，具备核酸检测能力',
  '已有近8000平方米业务用房、400余张床位投入临床使用',
  '已引进精神卫生硕士研究生4名、应用心理学硕士研究生1名，4名精神卫生本科生正在考聘中',
  '计划招聘精神科医师32名，18名参加省转岗培训的精神科医师预计9月底结业',
];

describe('Linyi, August 2020', () => {
  let json: RunJson;
  let exitCode: number;
  let out: string;
  beforeAll(async () => ({ json, exitCode, out } = await runRound(LINYI)));

  it('is done, with every unit in', () => {
    expect(exitCode).toBe(0);
    expect(json.period).toBe('2020-08');
    expect(json.coverage).toMatchObject({ due: 16, received: 16, missing: [], blocked: [] });
    expect(json.files.map((file) => file.slice(out.length + 1))).toEqual(['summary.xlsx', 'report.docx', 'findings.xlsx']);
  });

  it('comes to the published figures', () => {
    expect(figureOf(json, '两癌.累计完成').value).toBe('313718');
    expect(figureOf(json, '两癌.任务数').value).toBe('394812');
    expect(Number(figureOf(json, '两癌.完成率').value)).toBeCloseTo(313718 / 394812, 12);
  });

  it('finds that the tasks do not come to the published 400000', () => {
    const found = json.findings.find(({ message }) => message.includes('400000'));
    expect(found).toMatchObject({ tier: '核实', gap: { left: '394812', right: '400000' } });
    expect(found?.message).toContain('78.43%');
  });

  it.each(SENTENCES)('says %s', (sentence) => {
    expect(reportText(json)).toContain(sentence);
  });

  it('says that testing is done ahead of time', () => {
    expect(json.report.find(({ kind, item }) => kind === '完成情况' && item === '37')?.text).toContain('已经提前完成');
  });

  it('binds every figure that it states to an indicator', () => {
    for (const { text, figures } of json.report) {
      for (const { start, end } of figures) expect(text.slice(start, end)).not.toBe('');
    }
    const bound = json.report.flatMap(({ figures }) => figures.map(({ indicator }) => indicator));
    expect(bound.filter((indicator) => indicator === null)).toEqual([]);
  });

  it('accounts for every input cell', () => {
    const { input, used, ignored, blocked } = json.cells;
    expect(used + ignored + blocked).toBe(input);
    expect(blocked).toBe(0);
    expect(used).toBeGreaterThan(200);
  });

  it('gives the same bytes again', async () => {
    const again = await runRound(LINYI);
    for (const name of ['summary.xlsx', 'report.docx', 'findings.xlsx']) {
      expect(readFileSync(join(again.out, name)).equals(readFileSync(join(out, name)))).toBe(true);
    }
  });
});
