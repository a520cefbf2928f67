import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from '../core/fault';
import { LIMITS, inMegabytes } from '../files/limits';

/** Files that systems leave in folders, and what the city's official put there: nothing that was sent. */
const LEFTOVERS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '收文.tsv', '采用方式.xlsx', '采用方式.tsv']);

/** What lies in `submissions/`, in code point order of the paths below it. `trouble` is set for what is no file that can be read. */
export interface Listed {
  readonly file: string;
  readonly trouble?: string;
}

/** Every entry below the folder, links followed; what cannot be reached is listed with its trouble, never passed over. */
export function listSubmissions(folder: string): Listed[] {
  if (!existsSync(folder)) {
    throw new Fault({ what: '没有找到报送文件', why: '这一期的文件夹里没有 submissions', next: '请把各单位报来的文件放进 submissions 文件夹' });
  }
  if (!statSync(folder).isDirectory()) {
    throw new Fault({ what: '没有找到报送文件', why: 'submissions 是一个文件，不是文件夹', next: '请建 submissions 文件夹，把各单位报来的文件放进去' });
  }
  const listed = walk({ folder, below: '', seen: new Set([realpathSync(folder)]), left: { entries: LIMITS.submissions } });
  if (listed.every(({ file }) => basename(file).startsWith('~$'))) {
    throw new Fault({ what: '没有找到报送文件', why: `submissions 里${listed.length > 0 ? '只有打开文件时留下的临时文件' : '没有报表'}`, next: '请把各单位报来的文件放进 submissions 文件夹' });
  }
  return listed.sort((one, other) => (one.file < other.file ? -1 : 1));
}

interface Walk {
  readonly folder: string;
  readonly below: string;
  readonly seen: Set<string>;
  readonly left: { entries: number };
}

function walk(at: Walk): Listed[] {
  const names = readdirSync(at.folder).filter((name) => !LEFTOVERS.has(name));
  at.left.entries -= names.length;
  if (at.left.entries < 0) {
    throw new Fault({ what: '报送文件没有读', why: `submissions 里的文件多于${LIMITS.submissions}个`, next: '请核对放的是不是这一期的报表，把无关的文件移走' });
  }
  return names.flatMap((name) => look(name, at));
}

function look(name: string, at: Walk): Listed[] {
  const [path, file] = [join(at.folder, name), at.below + name];
  try {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (!kind) return [{ file, trouble: '是一个失效的链接' }];
    if (kind.isFile()) return [kind.size > LIMITS.fileBytes && !/\.zip$/i.test(name) ? { file, trouble: `文件超过${inMegabytes(LIMITS.fileBytes)}，不像是报表` } : { file }];
    if (!kind.isDirectory()) return [{ file, trouble: '不是普通文件' }];
    const real = realpathSync(path);
    if (at.seen.has(real)) return [{ file, trouble: '是一个指回上级文件夹的链接' }];
    at.seen.add(real);
    return walk({ ...at, folder: path, below: `${file}/` });
  } catch (error) {
    if (error instanceof Fault) throw error;
    return [{ file, trouble: troubleOf(error) }];
  }
}

function troubleOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (code === 'ELOOP') return '是一个指回自己的链接';
  return code === 'EACCES' || code === 'EPERM' ? '没有读取权限' : '不能读取';
}
