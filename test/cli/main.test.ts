import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const COMMAND = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts')];

function yuebao(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const fresh = () => mkdtempSync(join(tmpdir(), 'yuebao-main-'));

describe('the command as it is called', () => {
  it('does the sample round and exits 0, telling it at a glance', () => {
    const { status, stdout, stderr } = yuebao('run', join(ROOT, 'assets/samples/linyi-2020-08'), '--out', join(fresh(), 'out'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/应报 16 份，已报 16 份/);
    expect(stdout).toMatch(/审核意见：强制 0 条，核实 \d+ 条，提示 \d+ 条/);
    expect(stdout).toMatch(/全市“两癌”累计检查313718人，已完成年度计划的79\.46%\n/);
  });

  it('says in one line what cannot be done, and exits 2', () => {
    const { status, stdout, stderr } = yuebao('run', join(fresh(), 'nothing-2020-08'));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^没有找到这一期的文件夹：.*不存在。请核对路径后再试\n$/);
  });

  it('says it as an object where one was asked for', () => {
    const folder = join(fresh(), 'round-2020-08');
    mkdirSync(folder);
    const { status, stdout, stderr } = yuebao('run', folder, '--json');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ error: { what: '没有找到方案', why: expect.stringContaining('scheme.xlsx'), next: expect.any(String) } });
  });

  it('ends quietly when its reader has seen enough', () => {
    const command = [process.execPath, ...COMMAND, 'run', join(ROOT, 'assets/samples/linyi-2020-08'), '--json', '--out', join(fresh(), 'out')];
    const { stdout, stderr } = spawnSync('bash', ['-c', `${command.map((word) => `'${word}'`).join(' ')} | head -c 5`], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "', stderr: '' });
  });
});
