import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveCommand } from '../../src/cli/archive-command';
import type { ArchiveOptions } from '../../src/cli/arguments';
import { issueCommand } from '../../src/cli/issue-command';
import { speechOf } from '../../src/cli/speech';
import { cellText } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { sheet } from '../support/grid';
import { copyRound, LINYI, runRound, setCell } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';
import { yuebao } from '../support/yuebao';

interface ArchiveJson {
  readonly archived: boolean;
  readonly added: number;
  readonly total: number;
  readonly changes: readonly { unit: string | null; indicator: string; before: { value: string | null }; after: { value: string | null; state: string }; version: number }[];
  readonly effects: readonly object[];
  readonly findings: readonly { code: string; tier: string }[];
}

async function archiveRound(folder: string, more: Partial<ArchiveOptions> = {}) {
  const options = { folder, period: null, out: null, json: true, force: false, ...more };
  const { output, exitCode } = await archiveCommand(options, () => undefined, speechOf('zh-CN'));
  return { json: (options.json ? JSON.parse(output) : null) as ArchiveJson, output, exitCode };
}

function rowsOf(path: string): string[][] {
  const { sheets } = readWorkbook(readFileSync(path));
  return sheets[0]!.cells.map((row) => Array.from(row ?? [], (cell) => (cell ? cellText(cell) : '')));
}

/** Of a county's two columns the one of the month, and its running total, in the form it sent. */
async function report(folder: string, county: string, values: Readonly<Record<string, number>>): Promise<void> {
  const submissions = join(folder, 'submissions');
  const files = readdirSync(submissions).filter((name) => name.includes(county));
  for (const file of files) {
    const path = join(submissions, file);
    const [form] = readWorkbook(readFileSync(path)).sheets;
    for (const [cell, value] of Object.entries(values)) await setCell(path, { sheet: form!.name, cell }, { value: { kind: 'number', value } });
  }
}

const sample = runRound(LINYI);

/** The cell of a county's file that a figure of the sample comes from. */
async function cellOf(unit: string, indicator: string): Promise<{ cell: string; value: string }> {
  const { json } = await sample;
  const figure = json.figures.find((one) => one.unit === unit && one.indicator === indicator)!;
  return { cell: figure.sources[0]!.cell, value: figure.value! };
}

describe('yuebao archive', () => {
  it('adds the figures of units and of the city to the history, in a new file', () => {
    const folder = copyRound();
    const before = readFileSync(join(folder, 'history.xlsx'));
    const { status, stdout } = yuebao('archive', folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2020-08：已存入 \d+ 行，往期共 \d+ 行\n新存入：.*兰山区.*、全市\n已写出：/);
    expect(readFileSync(join(folder, 'history.xlsx')).equals(before)).toBe(true);
    const [head, ...rows] = rowsOf(join(folder, '成果/history.xlsx'));
    expect(head!.slice(0, 8)).toEqual(['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本']);
    const [, ...old] = rowsOf(join(LINYI, 'history.xlsx'));
    expect(rows.slice(0, old.length).map((row) => row.slice(0, 5))).toEqual(old.map((row) => row.slice(0, 5)));
    expect(rows.find((row) => row[0] === '2020-08' && row[2] === '全市' && row[3] === '两癌.累计完成')?.slice(4)).toEqual(['313718', '有数', '全市汇总（合计）', '1']);
    expect(rows.filter((row) => row[0] === '2020-08' && row[2] === '兰山区').length).toBeGreaterThan(5);
  });

  it('is what the next period begins from: its forms hold the figures as 上期', async () => {
    const folder = copyRound();
    await archiveRound(folder);
    const out = join(temporaryFolder('issued'), '表样');
    const issuing = { scheme: join(LINYI, 'scheme.xlsx'), period: '2020-09', history: join(folder, '成果/history.xlsx'), out, units: ['兰山区'], zip: false, json: true, force: false };
    await issueCommand(issuing, () => undefined, speechOf('zh-CN'));
    const { value } = await cellOf('兰山区', '两癌.累计完成');
    const { sheets } = readWorkbook(readFileSync(join(out, '01_兰山区_2020-09.xlsx')));
    const rows = sheets.find(({ name }) => name === '_月报')!.cells.map((row) => Array.from(row ?? [], (cell) => (cell ? cellText(cell) : '')));
    expect(rows).toContainEqual(['上期', '两癌.累计完成', value]);
  });

  it('says which sheets of the user’s own are not in the new file', async () => {
    const folder = copyRound();
    const history = join(folder, 'history.xlsx');
    const { sheets } = readWorkbook(readFileSync(history));
    writeFileSync(history, await writeWorkbook([...sheets, sheet('备查', [['核对人']])]));
    const { output: stdout } = await archiveRound(folder, { json: false });
    expect(stdout).toContain('往期工作簿里的其他工作表（“备查”）没有带入新文件，仍在原来的文件里');
  });

  it('adds nothing the second time, to the byte', async () => {
    const folder = copyRound();
    const first = await archiveRound(folder);
    const bytes = readFileSync(join(folder, '成果/history.xlsx'));
    const { json, exitCode } = await archiveRound(folder);
    expect({ added: json.added, total: json.total, changes: json.changes, exitCode }).toEqual({ added: 0, total: first.json.total, changes: [], exitCode: 0 });
    cpSync(join(folder, '成果/history.xlsx'), join(folder, 'history.xlsx'));
    expect((await archiveRound(folder)).json.added).toBe(0);
    expect(readFileSync(join(folder, '成果/history.xlsx')).equals(bytes)).toBe(true);
  });

  it('puts what changed one version up, and lists it', async () => {
    const folder = copyRound();
    await archiveRound(folder);
    const at = await cellOf('兰山区', '两癌.异常人数');
    await report(folder, '兰山', { [at.cell]: Number(at.value) + 1 });
    const { json, output } = await archiveRound(folder);
    expect(json.changes.find(({ unit, indicator }) => unit === '兰山区' && indicator === '两癌.异常人数')).toMatchObject({ before: { value: at.value }, after: { value: String(Number(at.value) + 1) }, version: 2 });
    expect(json.changes.some(({ unit, indicator }) => unit === null && indicator === '两癌.异常人数')).toBe(true);
    expect(json.findings.map(({ code }) => code)).toContain('R020');
    const rows = rowsOf(join(folder, '成果/history.xlsx')).filter((row) => row[0] === '2020-08' && row[2] === '兰山区' && row[3] === '两癌.异常人数');
    expect(rows.map((row) => [row[4], row[7]])).toEqual([[at.value, '1'], [String(Number(at.value) + 1), '2']]);
    expect(output).not.toContain('undefined');
    expect((json.findings.find(({ code }) => code === 'R020') as unknown as { message: string }).message).toContain('“两癌检查异常人数”2020-08的数由');
  });

  it('takes back what a unit that no longer counts had', async () => {
    const folder = copyRound();
    await archiveRound(folder);
    for (const name of readdirSync(join(folder, 'submissions'))) if (name.includes('兰山')) writeFileSync(join(folder, 'submissions', name), 'not a workbook');
    const refused = await archiveRound(folder);
    expect(refused.exitCode).toBe(1);
    const { json, exitCode } = await archiveRound(folder, { force: true });
    expect(exitCode).toBe(1);
    expect(json.changes.filter(({ unit }) => unit === '兰山区').every(({ after, version }) => after.state === 'notReported' && version === 2)).toBe(true);
    expect(json.changes.some(({ unit, indicator }) => unit === '兰山区' && indicator === '两癌.累计完成')).toBe(true);
  });

  it('writes nothing where there are 强制 findings, and says what has to be put right', async () => {
    const folder = copyRound();
    const [first] = readdirSync(join(folder, 'submissions')).filter((name) => name.endsWith('.xlsx'));
    writeFileSync(join(folder, 'submissions', first!), 'not a workbook');
    const { output, exitCode } = await archiveRound(folder, { json: false });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^2020-08：有强制意见 \d+ 条，没有存入。请改正后再试；确要存入，请加 --force\n {2}· /);
    expect(existsSync(join(folder, '成果'))).toBe(false);
    expect((await archiveRound(folder)).json).toMatchObject({ archived: false, added: 0 });
  });

  describe('of a round in which 采用方式 decides what came with problems', () => {
    const YONGZHOU = join(__dirname, '../../assets/samples/yongzhou-2019-07');
    const decidedRound = (...rows: readonly string[]) => {
      const folder = copyRound(YONGZHOU);
      writeFileSync(join(folder, '采用方式.tsv'), ['单位\t采用方式\t经办人\t时间\t理由', ...rows.map((row) => `${row}\t值班人员\t2019-08-08\t已核实`), ''].join('\n'));
      return folder;
    };
    const options = { period: '2019-07', json: false };

    it.each(['带问题采用', '不计入'])('archives it, says so, and is done: %s', async (way) => {
      const folder = decidedRound(`宁远县\t${way}`);
      const { output, exitCode } = await archiveRound(folder, options);
      expect(exitCode).toBe(0);
      expect(output).toMatch(new RegExp(`^2019-07：有强制意见 \\d+ 条，已按采用方式的决定存入：宁远县 ${way}\\n2019-07：已存入`));
      expect((await archiveRound(folder, { ...options, json: true })).json).toMatchObject({ archived: true, decisions: [{ unit: '宁远县', way }] });
    });

    it('does not take a decision about another unit for one about it', async () => {
      const { output, exitCode } = await archiveRound(decidedRound('新田县\t不计入', '宁远县\t本期'), options);
      expect([exitCode, output.includes('没有存入')]).toEqual([1, true]);
    });

    it('says with --force whom the history goes without, and of nobody else', async () => {
      expect((await archiveRound(decidedRound(), { ...options, force: true })).output).toMatch(/^2019-07：有强制意见 \d+ 条，已按 --force 存入，退回的报表没有计入：宁远县\n/);
      expect((await archiveRound(decidedRound('宁远县\t带问题采用'), { ...options, force: true })).output).not.toContain('没有计入');
    });
  });

  it("never writes over the user's own history, nor over one edited since", async () => {
    const folder = copyRound();
    await expect(archiveRound(folder, { out: folder })).rejects.toThrow(/会覆盖那里的 history\.xlsx/);
    await archiveRound(folder);
    writeFileSync(join(folder, '成果/history.xlsx'), 'edited');
    await expect(archiveRound(folder)).rejects.toThrow(/history\.xlsx 不是本程序上次写出的样子/);
  });

  it('says of a revision of an earlier period what it does to the later ones', async () => {
    const folder = copyRound();
    await archiveRound(folder);
    const history = join(folder, '成果/history.xlsx');
    const later = rowsOf(history).filter((row) => row[0] === '2020-08' && row[2] === '兰山区' && (row[3] === '两癌.累计完成' || row[3] === '两癌.本月完成'));
    expect(later).toHaveLength(2);
    const { sheets } = readWorkbook(readFileSync(history));
    for (const [index, row] of later.entries()) {
      const line = sheets[0]!.cells.length + 1 + index;
      for (const [column, text] of ['2020-09', row[1]!, row[2]!, row[3]!, row[4]!].entries()) {
        await setCell(history, { sheet: '历史', cell: `${'ABCDE'[column]}${line}` }, { value: { kind: 'text', value: text } });
      }
    }
    cpSync(history, join(folder, 'history.xlsx'));
    const total = await cellOf('兰山区', '两癌.累计完成');
    await report(folder, '兰山', { [total.cell]: Number(total.value) + 2 });
    const { json } = await archiveRound(folder, { force: true });
    expect(json.effects).toContainEqual({ unit: '兰山区', indicator: '两癌.累计完成', kind: 'totalStale', period: '2020-09', value: total.value, difference: '2' });
    expect(json.findings.map(({ code }) => code)).toContain('R022');
  });
});
