import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import { isLocked, withLock } from './folder-lock';

/** A file to be written: its name in the output folder and its bytes. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Remembers what we wrote, so that a file edited since is not overwritten unseen. */
const RECORD = '.yuebao.json';

/** Stops where a file in `folder` differs from what was written there last time. */
export function refuseEdited(folder: string, names: readonly string[]): void {
  const edited = orCannotWrite(folder, () => editedIn(folder, names));
  if (edited.length === 0) return;
  throw new Fault({
    what: '没有写出成果',
    why: `${folder} 里的 ${edited.join('、')} 不是本程序上次写出的样子，可能有人改过`,
    next: '请先另存这些文件，或换一个输出文件夹；确要覆盖，请加 --force',
  });
}

/** Those of the names under which something stands that we did not write. */
function editedIn(folder: string, names: readonly string[]): string[] {
  const record = readRecord(folder);
  return names.filter((name) => {
    const now = digestAt(join(folder, name));
    return now !== null && !(record[name] ?? []).includes(now);
  });
}

/** In a folder of drafts: all of them are written, and may be moved in. */
const COMPLETE = '.complete';

/**
 * Writes all outputs or none. Drafts are written in a folder of their own beside them; then the old files are moved out, then
 * the new ones in, so that old and new never lie together. If that fails, the old ones come back; where it was killed on the
 * way, the next call moves the rest in. Until all is done the record holds both what was and what will be, so that a killed run
 * does not look like someone's editing.
 */
export function writeOutputs(folder: string, outputs: readonly Output[]): string[] {
  let made: string | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    withLock(folder, () => {
      finishKilled(folder);
      replaceAll(folder, outputs);
    });
  } catch (error) {
    if (made !== undefined) removeEmpty(folder, made);
    throw error instanceof Fault ? error : cannotWrite(folder, error);
  }
  return outputs.map(({ name }) => join(folder, name));
}

/**
 * Puts right what a killed run left in a folder of results, whatever else becomes of the call. Where one of the results was
 * edited since, or another run is writing there, it stays as it is.
 */
export function completeKilled(folder: string): void {
  orCannotWrite(folder, () => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory() || isLocked(folder)) return;
    const left = draftsIn(folder);
    if (left.length > 0 && editedIn(folder, left.flatMap(wholeDrafts)).length === 0) withLock(folder, () => finishKilled(folder));
  });
}

/** Moves in what a killed run had written whole, save over what was edited since, and clears the rest of what it left. */
function finishKilled(folder: string): void {
  for (const drafts of draftsIn(folder)) {
    const names = wholeDrafts(drafts);
    const edited = editedIn(folder, names);
    for (const name of names) if (existsSync(join(drafts, name)) && !edited.includes(name)) renameSync(join(drafts, name), join(folder, name));
    rmSync(drafts, { recursive: true, force: true });
  }
}

function draftsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^\.yuebao-[A-Za-z0-9]{6}$/.test(name)).map((name) => join(folder, name));
}

/** The names of the drafts that were all written; none where they were not. */
function wholeDrafts(drafts: string): string[] {
  return existsSync(join(drafts, COMPLETE)) ? readFileSync(join(drafts, COMPLETE), 'utf8').split('\n') : [];
}

function replaceAll(folder: string, outputs: readonly Output[]): void {
  const drafts = mkdtempSync(join(folder, '.yuebao-'));
  try {
    const names = outputs.map(({ name }) => name);
    const before = names.filter((name) => isFile(join(folder, name)));
    for (const { name, bytes } of outputs) writeThrough(join(drafts, name), bytes);
    writeRecord(folder, drafts, recordOf(folder, outputs, true));
    writeThrough(join(drafts, COMPLETE), new TextEncoder().encode(names.join('\n')));
    exchange({ folder, drafts, names, before, record: recordOf(folder, outputs, false) });
  } finally {
    rmSync(join(drafts, COMPLETE), { force: true });
    rmSync(drafts, { recursive: true, force: true });
  }
}

/** Onto the disk itself: a file that is moved in is whole even when the power fails. */
function writeThrough(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { flush: true });
}

/** Throws where something that is no file has a result's name: it is not ours to move. */
function isFile(path: string): boolean {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind && !kind.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
  return kind !== undefined;
}

interface Exchange {
  readonly folder: string;
  readonly drafts: string;
  readonly names: readonly string[];
  readonly before: readonly string[];
  /** What is remembered once all is moved in. */
  readonly record: Digests;
}

function exchange({ folder, drafts, names, before, record }: Exchange): void {
  const [out, into]: [string[], string[]] = [[], []];
  try {
    for (const name of before) {
      renameSync(join(folder, name), join(drafts, `${name}.old`));
      out.push(name);
    }
    for (const name of names) {
      renameSync(join(drafts, name), join(folder, name));
      into.push(name);
    }
    writeRecord(folder, drafts, record);
  } catch (error) {
    for (const name of into) rmSync(join(folder, name), { force: true });
    for (const name of out) renameSync(join(drafts, `${name}.old`), join(folder, name));
    throw error;
  }
}

type Digests = Readonly<Record<string, readonly string[]>>;

function recordOf(folder: string, outputs: readonly Output[], underway: boolean): Digests {
  const known = readRecord(folder);
  const now = outputs.map(({ name, bytes }) => [name, [...(underway ? (known[name] ?? []) : []), digest(bytes)]] as const);
  return { ...known, ...Object.fromEntries(now) };
}

function writeRecord(folder: string, drafts: string, record: Digests): void {
  writeFileSync(join(drafts, RECORD), `${JSON.stringify(record, null, 2)}\n`);
  renameSync(join(drafts, RECORD), join(folder, RECORD));
}

function readRecord(folder: string): Digests {
  const path = join(folder, RECORD);
  if (!existsSync(path) || !statSync(path).isFile()) return {};
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof record !== 'object' || record === null) return {};
    return Object.fromEntries(Object.entries(record).map(([name, digests]) => [name, [digests].flat().map(String)]));
  } catch {
    // A damaged record proves nothing: every file there then counts as edited.
    return {};
  }
}

/** Removes the folders that we made, from `folder` up to `made`, as far as they are empty. */
function removeEmpty(folder: string, made: string): void {
  for (let path = resolve(folder); path.startsWith(resolve(made)); path = dirname(path)) {
    try {
      rmdirSync(path);
    } catch {
      // Somebody else has put something there meanwhile: it stays.
      return;
    }
  }
}

/** What a disk that is full answers. */
const FULL: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What the work gives; a Fault where the folder cannot be one, or cannot be written in. */
function orCannotWrite<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? error : cannotWrite(folder, error);
  }
}

function cannotWrite(folder: string, error: unknown): Fault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: '没有写入权限',
    EPERM: '没有写入权限，或文件正被其他程序打开',
    EBUSY: '文件正被其他程序打开',
    EROFS: '所在磁盘是只读的',
    ENOSPC: '磁盘空间不足',
    EDQUOT: '超出了磁盘配额',
    EFBIG: '文件超过了允许的大小',
    ENOTDIR: '路径中有一段不是文件夹',
    ELOOP: '路径中的链接绕成了圈',
    ENAMETOOLONG: '路径中的名称过长',
    EEXIST: '同名文件占住了文件夹的位置',
    EISDIR: '同名的文件夹占住了成果文件的位置',
    ENOTEMPTY: '同名的文件夹占住了成果文件的位置',
    ENOENT: '建不了这个文件夹',
  };
  const next = FULL.includes(code) ? '请腾出空间，或用 --out 换一个可以写入的文件夹' : '请关闭已打开的成果文件，或用 --out 换一个可以写入的文件夹';
  return new Fault({ what: '成果没有写出', why: `${folder} ${reasons[code] ?? '不能写入'}`, next }, error);
}

/** The digest of what stands at a path: null for nothing, '' for what is no file. */
function digestAt(path: string): string | null {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) return null;
  return kind.isFile() ? digest(readFileSync(path)) : '';
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
