import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../core/fault';

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
  return walk({ folder, below: '', seen: new Set([realpathSync(folder)]) }).sort((one, other) => (one.file < other.file ? -1 : 1));
}

interface Walk {
  readonly folder: string;
  readonly below: string;
  readonly seen: Set<string>;
}

function walk(at: Walk): Listed[] {
  return readdirSync(at.folder)
    .filter((name) => !LEFTOVERS.has(name))
    .flatMap((name) => look(name, at));
}

function look(name: string, { folder, below, seen }: Walk): Listed[] {
  const [path, file] = [join(folder, name), below + name];
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) return [{ file, trouble: '是一个失效的链接' }];
  if (kind.isFile()) return [{ file }];
  if (!kind.isDirectory()) return [{ file, trouble: '不是普通文件' }];
  const real = realpathSync(path);
  if (seen.has(real)) return [{ file, trouble: '是一个指回上级文件夹的链接' }];
  return walk({ folder: path, below: `${file}/`, seen: seen.add(real) });
}
