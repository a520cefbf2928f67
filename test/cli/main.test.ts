import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder';
import { ROOT, command, yuebao, yuebaoStopped } from '../support/yuebao';

const LINYI = join(ROOT, 'assets/samples/linyi-2020-08');
const fresh = () => temporaryFolder('main');

describe('the command as it is called', () => {
  it('does the sample round and exits 0, telling it at a glance, and its progress on standard error alone', () => {
    const { status, stdout, stderr } = yuebao('run', LINYI, '--out', join(fresh(), 'out'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/应报 16 份，已报 16 份/);
    expect(stdout).toMatch(/审核意见：强制 0 条，核实 \d+ 条，提示 \d+ 条/);
    expect(stdout).toMatch(/全市“两癌”累计检查313718人，已完成年度计划的79\.46%\n/);
    const told = stderr.trimEnd().split('\n');
    expect(told.filter((line) => line.startsWith('正在读取报表：')).length).toBeLessThanOrEqual(10);
    expect(told.filter((line) => !line.includes('：'))).toEqual(['正在读取方案', '正在读取报表', '正在审核', '正在汇总', '正在写报告', '正在生成成果', '正在写出']);
    expect(stdout).not.toContain('正在读取');
  });

  it('tells the same in English where it is asked to', () => {
    const { status, stdout, stderr } = yuebao('run', LINYI, '--out', join(fresh(), 'out'), '--lang', 'en-US');
    expect(status).toBe(0);
    expect(stdout).toMatch(/16 forms due, 16 received, 1 late \(1 unit: 沂水县\)/);
    expect(stderr).toMatch(/^Reading the scheme\nReading forms\n/);
  });

  it('tells findings to a machine in the language asked for', () => {
    const file = join(LINYI, 'submissions', readdirSync(join(LINYI, 'submissions')).find((name) => name.includes('罗庄'))!);
    const messageIn = (lang: string) => (JSON.parse(yuebao('check', file, '--scheme', join(LINYI, 'scheme.xlsx'), '--json', '--lang', lang).stdout) as { findings: { message: string }[] }).findings[0]?.message;
    expect(messageIn('zh-CN')).toMatch(/早于报告期末/);
    expect(messageIn('en-US')).toMatch(/before the period’s end/);
  });

  it('says in one line what cannot be done, and exits 2', () => {
    const { status, stdout, stderr } = yuebao('run', join(fresh(), 'nothing-2020-08'));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^没有找到这一期的文件夹：.*不存在。请核对路径后再试\n$/);
  });

  it.each([['run'], ['issue'], ['check'], ['archive']])('%s says as an object what cannot be done where one was asked for', (command) => {
    const folder = join(fresh(), 'round-2020-08');
    mkdirSync(folder);
    const scheme = join(folder, 'scheme.xlsx');
    const words = { run: [folder], archive: [folder], issue: [scheme, '--out', folder], check: ['x.xlsx', '--scheme', scheme] }[command] ?? [];
    const { status, stdout } = yuebao(command, ...words, '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: { what: '没有找到方案', why: expect.stringContaining('scheme.xlsx'), next: expect.any(String) } });
  });

  it('ends quietly when its reader has seen enough', () => {
    const words = [...command(), 'run', LINYI, '--json', '--out', join(fresh(), 'out')];
    const { stdout, stderr } = spawnSync('bash', ['-c', `${words.map((word) => `'${word}'`).join(' ')} 2>/dev/null | head -c 5`], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "', stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops on %s with %d, says so, and leaves nothing half written', async (signal, expected) => {
    const out = join(fresh(), 'out');
    const { code, stdout, stderr } = await yuebaoStopped(signal, 'run', LINYI, '--out', out);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('已按要求停止，没有写出任何文件。');
    expect(existsSync(out)).toBe(false);
  });
});
