import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../core/fault';

const LOCK = '.yuebao.lock';

/** Does `work` while no other run writes into `folder`; throws a Fault where one does. The lock of a run that was killed is taken over. */
export function withLock(folder: string, work: () => void): void {
  const path = join(folder, LOCK);
  take(path, folder);
  try {
    work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** True while another run writes into `folder`. */
export function isLocked(folder: string): boolean {
  const path = join(folder, LOCK);
  return existsSync(path) && isAlive(Number(readFileSync(path, 'utf8')));
}

function take(path: string, folder: string): void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!isExisting(error)) {
      rmSync(path, { force: true });
      throw error;
    }
    if (isAlive(Number(readFileSync(path, 'utf8')))) {
      throw new Fault({ what: '没有写出成果', why: `另一次运行正在往 ${folder} 写`, next: '请等它结束后再试，或用 --out 换一个文件夹' }, error);
    }
    writeFileSync(path, String(process.pid));
  }
}

function isExisting(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process, or not ours to ask: a lock of another user's run would have refused the file itself.
    return false;
  }
}
