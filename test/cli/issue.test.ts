import { unzipSync } from 'fflate';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueOptions } from '../../src/cli/arguments';
import { issueCommand } from '../../src/cli/issue-command';
import { speechOf } from '../../src/cli/speech';
import { issuedNames } from '../../src/core/form/issued-names';
import { readWorkbook } from '../../src/files/read-workbook';
import { LINYI } from '../support/round-folder';
import { unit } from '../support/scheme';
import { temporaryFolder } from '../support/temporary-folder';
import { yuebao } from '../support/yuebao';

const SCHEME = join(LINYI, 'scheme.xlsx');

async function issue(more: Partial<IssueOptions> = {}) {
  const out = more.out ?? join(temporaryFolder('issue'), '表样');
  const options = { scheme: SCHEME, period: '2020-09', history: null, units: [], zip: false, json: true, force: false, ...more, out };
  const { output, exitCode } = await issueCommand(options, () => undefined, speechOf('zh-CN'));
  return { json: JSON.parse(output) as { period: string; units: string[]; files: string[]; previousLacking: string | null; findings: { code: string; sheet: string; cell: string }[] }, exitCode, out };
}

describe('yuebao issue', () => {
  it('writes one workbook for each of the units, in order, and tells how many', () => {
    const out = join(temporaryFolder('issue'), '表样');
    const { status, stdout } = yuebao('issue', SCHEME, '--period', '2020-09', '--out', out);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^2020-09：已为 16 个单位生成报表，写在 .*\n往期数据里没有上期（2020-08）的数，.*“无上期数”；.*\n {2}提示 T029 审核!G2 .*\n$/) });
    const names = readdirSync(out).filter((name) => name.endsWith('.xlsx')).sort();
    expect(names).toHaveLength(16);
    expect(names[0]).toBe('01_兰山区_2020-09.xlsx');
  });

  it('issues the form of the unit and the period that it names, with what was done until then', async () => {
    const { out } = await issue({ units: ['371302'], period: '2020-08' });
    const { sheets } = readWorkbook(readFileSync(join(out, '01_兰山区_2020-08.xlsx')));
    const identity = sheets.find(({ name }) => name === '_月报')!;
    const rows = identity.cells.map((row) => (row ?? []).map((cell) => (cell && cell.value.kind !== 'blank' ? String(cell.value.value) : '')));
    expect(rows).toContainEqual(['文件', '单位代码', '371302']);
    expect(rows).toContainEqual(['文件', '期', '2020-08']);
    expect(rows.some(([kind]) => kind === '上期')).toBe(true);
  });

  it('issues to some units only, by whatever name, and leaves what it wrote for others', async () => {
    const { out } = await issue({ units: ['兰山', '临沂市罗庄区'] });
    const { json } = await issue({ out, units: ['河东区'] });
    expect(json).toEqual({ period: '2020-09', units: ['河东区'], files: [join(out, '03_河东区_2020-09.xlsx')], previousLacking: '2020-08', findings: [expect.objectContaining({ code: 'T029', sheet: '审核', cell: 'G2' })] });
    expect((await issue({ out })).json.files).toHaveLength(16);
  });

  it('takes a period as people write it, and is silent where the history has the period before', async () => {
    const { json } = await issue({ units: ['河东区'], period: '２０２０年８月' });
    expect(json).toMatchObject({ period: '2020-08', previousLacking: null });
  });

  it('tells what was found in the scheme, though it can be used', async () => {
    const { output } = await issueCommand({ scheme: SCHEME, period: '2020-09', history: null, units: ['兰山'], zip: false, json: false, force: false, out: join(temporaryFolder('issue'), '表样') }, () => undefined, speechOf('zh-CN'));
    expect(output).toMatch(/生成报表[^]*\n {2}提示 T029 审核!G2 .*\n$/);
  });

  it('packs all of them where asked', async () => {
    const { out, json } = await issue({ units: ['兰山', '罗庄'], zip: true });
    expect(json.files.at(-1)).toBe(join(out, '表样_2020-09.zip'));
    expect(Object.keys(unzipSync(readFileSync(join(out, '表样_2020-09.zip'))))).toEqual(['01_兰山区_2020-09.xlsx', '02_罗庄区_2020-09.xlsx']);
  });

  it('writes over nothing that was filled in since, unless it is told to', async () => {
    const { out } = await issue({ units: ['兰山'] });
    const file = join(out, '01_兰山区_2020-09.xlsx');
    writeFileSync(file, 'filled in');
    await expect(issue({ out })).rejects.toThrow(/01_兰山区_2020-09\.xlsx 不是本程序上次写出的样子/);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', '01_兰山区_2020-09.xlsx']);
    expect((await issue({ out, force: true })).json.files).toHaveLength(16);
    expect(readFileSync(file, 'utf8')).not.toBe('filled in');
  });

  it.each([
    [{ units: ['南山区'] }, /方案里没有单位 南山区/],
    [{ period: '2020-13' }, /看不懂期次“2020-13”。.*如 2020-08/],
    [{ period: '2020-Q3' }, /2020-Q3 不是方案所定报告期类型（.+）的期次。.*如 2020-08$/],
    [{ period: '八月' }, /看不懂期次“八月”/],
    [{ history: 'nothing.xlsx' }, /没有找到往期数据/],
    [{ scheme: 'nothing.xlsx' }, /没有找到方案/],
  ])('says why %j cannot be done', async (more, why) => {
    await expect(issue(more)).rejects.toThrow(why);
  });
});

describe('the names of issued files', () => {
  it('are fit for Windows, and no two the same there', () => {
    const units = [unit('1', '甲', { shortName: '甲/乙:县?' }), unit('2', '乙', { shortName: '开发区. ' }), unit('3', '丙', { shortName: 'abc', order: 7 }), unit('4', '丁', { shortName: 'ABC', order: 7 })];
    expect([...issuedNames(units, { code: '2020-08' }).values()]).toEqual(['01_甲_乙_县__2020-08.xlsx', '02_开发区_2020-08.xlsx', '07_abc_2020-08_3.xlsx', '07_ABC_2020-08_4.xlsx']);
  });
});
