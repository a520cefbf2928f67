import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { archiveCommand } from '../../src/cli/archive-command';
import { issueCommand } from '../../src/cli/issue-command';
import { openRoundFolder, periodCode, periodOfFolder } from '../../src/cli/round-folder';
import { speechOf } from '../../src/cli/speech';
import { refuseEdited, writeOutputs } from '../../src/cli/write-outputs';
import { copyRound, runRound } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';

const quiet = () => undefined;
const speech = speechOf('zh-CN');
const archiving = (folder: string, out: string | null = null) => archiveCommand({ folder, period: null, out, json: true, force: false }, quiet, speech);
const issuing = (folder: string, out: string, period: string | null = null) => issueCommand({ scheme: join(folder, 'scheme.xlsx'), period, out, units: [], history: null, zip: false, json: true, force: false }, quiet, speech);

/** The round's folder with one submission in it: what is not read makes no difference. */
function round(name = 'round-2020-08'): string {
  const folder = join(temporaryFolder('folder'), name);
  renameSync(copyRound(), folder);
  const [, ...others] = readdirSync(join(folder, 'submissions'));
  for (const other of others) rmSync(join(folder, 'submissions', other), { recursive: true });
  return folder;
}

describe('the folder of a round', () => {
  it.each([
    ['2020年8月 2020-08', '2020-08'],
    ['月报　２０２０－０８', '2020-08'],
    ['八月　2020-08　', '2020-08'],
    ['２０２０－Ｑ３', '2020-Q3'],
    ['报2020', '2020'],
    ['20200', null],
  ])('“%s” tells the period %s', (name, period) => {
    expect(periodOfFolder(join('/任何地方', name))).toBe(period);
    expect(periodOfFolder(`/任何地方/${name}/`)).toBe(period);
  });

  it('takes a period asked for as it was typed', () => {
    expect(periodCode('２０２０－０８', '/x')).toBe('2020-08');
  });

  it('is the same with blanks in its path, a slash at its end and the way told from here', async () => {
    const folder = round(join('全　市 月报　2020-08'));
    const here = relative(process.cwd(), folder);
    const told = await Promise.all([folder, `${folder}${sep}`, here, `.${sep}${here}`].map(async (path) => (await runRound(path)).json.period));
    expect(new Set(told)).toEqual(new Set(['2020-08']));
  });

  it('says nothing of the scheme’s being open in Excel: what was saved is read', () => {
    const folder = round();
    writeFileSync(join(folder, '~$scheme.xlsx'), 'x');
    expect(openRoundFolder(folder).findings.filter(({ file }) => file?.includes('scheme'))).toEqual([]);
  });

  it('with a scheme of an older format says how to save it anew', () => {
    const folder = round();
    const scheme = XLSX.read(readFileSync(join(folder, 'scheme.xlsx')), { type: 'buffer' });
    writeFileSync(join(folder, 'scheme.xls'), XLSX.write(scheme, { type: 'buffer', bookType: 'biff8' }) as Buffer);
    rmSync(join(folder, 'scheme.xlsx'));
    writeFileSync(join(folder, '~$scheme.xls'), 'x');
    expect(() => openRoundFolder(folder)).toThrow(/没有 scheme\.xlsx，只有 scheme\.xls。请用 Excel 或 WPS 打开 scheme\.xls，另存为这个文件夹里的 scheme\.xlsx/);
  });
});

describe('results among the submissions', () => {
  it.each(['submissions', join('submissions', '成果'), join('别处', '..', 'submissions', '新', '成果')])('are refused: --out %s', async (below) => {
    const folder = round();
    const out = join(folder, below);
    await expect(runRound(folder, { out })).rejects.toThrow(/--out 在 submissions 里面.*换一个输出文件夹/);
    await expect(archiving(folder, out)).rejects.toThrow(/submissions 里面/);
    await expect(issuing(folder, out)).rejects.toThrow(/submissions 里面/);
    expect(readdirSync(join(folder, 'submissions'))).toHaveLength(1);
  });

  it('are seen through a link', async () => {
    const folder = round();
    symlinkSync(join(folder, 'submissions'), join(dirname(folder), '链接'));
    await expect(runRound(folder, { out: join(dirname(folder), '链接', '成果') })).rejects.toThrow(/submissions 里面/);
  });

  it('are not taken for such where a folder is only called alike', async () => {
    const folder = round();
    expect((await runRound(folder, { out: join(folder, 'submissions-成果') })).json.files.length).toBeGreaterThan(0);
  });
});

describe('a run killed between taking the old results out and putting the new ones in', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  /** As it was left: summary.xlsx and history.xlsx out, the new ones written whole and waiting. */
  function killed(out: string): string {
    mkdirSync(out, { recursive: true });
    const names = ['summary.xlsx', 'history.xlsx'];
    writeOutputs(out, names.map((name) => ({ name, bytes: bytes(`new ${name}`) })));
    const drafts = join(out, '.yuebao-aaaaaa');
    mkdirSync(drafts);
    for (const name of names) renameSync(join(out, name), join(drafts, name));
    writeFileSync(join(drafts, '.complete'), names.join('\n'));
    return out;
  }
  const whole = ['.yuebao.json', 'history.xlsx', 'summary.xlsx'];
  /** A round with which nothing can be done. */
  const broken = (): string => {
    const folder = round();
    writeFileSync(join(folder, 'scheme.xlsx'), 'x');
    return folder;
  };

  it('is put right by the next call even where that one does nothing else', async () => {
    const calls: readonly ((folder: string, out: string) => Promise<unknown>)[] = [(folder, out) => runRound(folder, { out }), archiving, issuing];
    for (const call of calls) {
      const folder = broken();
      const out = killed(join(folder, '成果'));
      await expect(call(folder, out)).rejects.toThrow(/scheme\.xlsx 不能读取/);
      expect(readdirSync(out).sort()).toEqual(whole);
      expect(readFileSync(join(out, 'summary.xlsx'), 'utf8')).toBe('new summary.xlsx');
    }
  });

  it('is left alone while another run is writing there', async () => {
    const folder = broken();
    const out = killed(join(folder, '成果'));
    writeFileSync(join(out, '.yuebao.lock'), String(process.ppid));
    await expect(runRound(folder, { out })).rejects.toThrow(/scheme\.xlsx/);
    expect(readdirSync(out)).toContain('.yuebao-aaaaaa');
  });

  it('does not put anything over what somebody has made there since', async () => {
    const folder = broken();
    const out = killed(join(folder, '成果'));
    writeFileSync(join(out, 'summary.xlsx'), 'mine');
    await expect(runRound(folder, { out })).rejects.toThrow();
    expect(readFileSync(join(out, 'summary.xlsx'), 'utf8')).toBe('mine');
    expect(() => refuseEdited(out, ['summary.xlsx'])).toThrow(/summary\.xlsx/);
    writeOutputs(out, [{ name: 'report.docx', bytes: bytes('report') }]);
    expect(readFileSync(join(out, 'summary.xlsx'), 'utf8')).toBe('mine');
    expect(readFileSync(join(out, 'history.xlsx'), 'utf8')).toBe('new history.xlsx');
  });

  it('leaves a folder of results that is not there, or is a file, to the writing', async () => {
    const folder = broken();
    await expect(runRound(folder, { out: join(folder, '没有') })).rejects.toThrow(/scheme\.xlsx/);
    cpSync(join(folder, 'scheme.xlsx'), join(folder, '文件'));
    await expect(runRound(folder, { out: join(folder, '文件') })).rejects.toThrow(/scheme\.xlsx/);
    expect(readdirSync(folder)).not.toContain('没有');
  });
});
