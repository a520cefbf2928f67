import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Counties, RoundOnDisk } from './county-round';
import type { Row } from './page';
import { runMeasured } from './run-measured';
import { toldBy } from './told';

/** What lies in a folder, by digest. */
export function contentsOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !readdirSafe(join(folder, name)));
  return Object.fromEntries(files.sort().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

function readdirSafe(path: string): boolean {
  try {
    return readdirSync(path).length >= 0;
  } catch {
    return false;
  }
}

/** Two rounds' worth of results: the first is there, the second is to be written over it. */
export async function writtenOnce(built: string): Promise<{ round: RoundOnDisk; words: string[]; old: Record<string, string> }> {
  const counties = await Counties.of(2);
  const round = new RoundOnDisk(counties.scheme);
  const [first = '', second = ''] = counties.names;
  round.put(`submissions/${first}.xlsx`, (await counties.sent(first)).bytes);
  const words = ['run', round.folder, '--out', round.out, '--lang', 'zh-CN', '--json'];
  const { exitCode, stderr } = await runMeasured({ built, words });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.any(String) });
  round.put(`submissions/${second}.xlsx`, (await counties.sent(second)).bytes);
  return { round, words, old: contentsOf(round.out) };
}

/**
 * A file that may not grow beyond 8 KB stands for a disk that fills up: it needs no rights, so it is tried everywhere. A
 * disk of 24 KB in memory is tried too, where we may mount one.
 */
export async function diskFull(built: string, { round, words }: { round: RoundOnDisk; words: readonly string[] }): Promise<Row> {
  const old = contentsOf(round.out);
  const measured = await runMeasured({ built, words, shell: 'ulimit -f 8' });
  expect(measured.exitCode).toBe(2);
  const told = round.plain(toldBy(measured).error ?? '');
  expect(told).toMatch(/成果没有写出.*允许的大小.*腾出空间/);
  expect(contentsOf(round.out)).toEqual(old);
  await smallDisk(built, round);
  return { says: '磁盘写满（文件长到8KB就不能再写）', told, exitCode: '2', others: '原有的成果不动，不留草稿', bound: '20秒、400MB以内' };
}

async function smallDisk(built: string, round: RoundOnDisk): Promise<void> {
  const disk = join(round.folder, '小盘');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    process.stderr.write('跳过真正写满的小磁盘：这里不能挂载\n');
    return;
  }
  try {
    const measured = await runMeasured({ built, words: ['run', round.folder, '--out', disk, '--lang', 'zh-CN', '--json'] });
    expect({ exitCode: measured.exitCode, told: toldBy(measured).error }).toEqual({ exitCode: 2, told: expect.stringMatching(/磁盘空间不足.*腾出空间/) });
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    execFileSync('umount', [disk]);
  }
}
