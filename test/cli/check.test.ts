import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOptions } from '../../src/cli/arguments';
import { checkCommand } from '../../src/cli/check-command';
import { speechOf } from '../../src/cli/speech';
import { LINYI, runRound, setCell } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';
import { yuebao } from '../support/yuebao';

const SCHEME = join(LINYI, 'scheme.xlsx');
const OF_LANSHAN = join(LINYI, 'submissions', readdirSync(join(LINYI, 'submissions')).find((name) => name.includes('兰山'))!);

interface CheckJson {
  readonly period: string;
  readonly accepted: boolean;
  readonly files: readonly { file: string; unit: string | null; accepted: boolean }[];
  readonly findings: readonly { code: string; tier: string; unit?: string; cell?: string }[];
}

async function check(files: readonly string[], more: Partial<CheckOptions> = {}) {
  const options = { files, scheme: SCHEME, period: '2020-08', history: null, json: true, ...more };
  const { output, exitCode } = await checkCommand(options, () => undefined, speechOf('zh-CN'));
  return { json: (options.json ? JSON.parse(output) : null) as CheckJson, output, exitCode };
}

/** The county's form with a number typed in words. */
async function spoiled(): Promise<string> {
  const path = join(temporaryFolder('check'), '兰山区.xlsx');
  cpSync(OF_LANSHAN, path);
  const { json } = await runRound(LINYI);
  const [source] = json.figures.find(({ unit, indicator }) => unit === '兰山区' && indicator === '两癌.本月完成')!.sources;
  await setCell(path, source!, { value: { kind: 'text', value: '约三十上下吧' } });
  return path;
}

describe('yuebao check', () => {
  it('accepts a form that is right, through the real process, the period taken from the folder of the scheme', () => {
    const { status, stdout } = yuebao('check', OF_LANSHAN, '--scheme', SCHEME);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^【兰山区】\n文件：.*兰山区.*\.xlsx\n/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('可以报送');
    expect(stdout).toContain('方案另有 1 条意见');
  });

  it('refuses one that cannot be read: which cell, why, what next', async () => {
    const path = await spoiled();
    const { output, exitCode } = await check([path], { json: false });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/强制 1 条\n {2}· 县区表!F8：.*约三十上下吧.*\n {6}下一步：/);
    expect(output.trimEnd().split('\n').at(-1)).toBe('不能报送');
    const { json } = await check([path, OF_LANSHAN]);
    expect(json).toMatchObject({ period: '2020-08', accepted: false, files: [{ file: '兰山区.xlsx', unit: '兰山区', accepted: false }, { unit: '兰山区', accepted: true }] });
  });

  it('rolls nothing up, so that a whole folder has no findings of the city', async () => {
    const { json } = await check([join(LINYI, 'submissions')]);
    expect(json.files).toHaveLength(18);
    expect(json.findings.filter(({ code }) => /^[RN]/.test(code))).toEqual([]);
    expect(json.accepted).toBe(true);
  });

  it('says that a file that is no form may not be sent', async () => {
    const { output, exitCode } = await check([join(LINYI, 'README.md')], { json: false });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^【不知道是哪个单位的】\n文件：README\.md\n[^]*\n没有读到报表\n\n[^]*不能报送\n$/);
  });

  it('needs to be told the period where the folder of the scheme does not', async () => {
    const scheme = join(temporaryFolder('check'), 'scheme.xlsx');
    cpSync(SCHEME, scheme);
    await expect(check([OF_LANSHAN], { scheme, period: null })).rejects.toThrow(/不知道是哪一期/);
    await expect(check(['nothing.xlsx'])).rejects.toThrow(/没有找到报表/);
  });
});
