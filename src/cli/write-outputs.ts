import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../core/fault';

/** A file to be written: its name in the output folder and its bytes. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Remembers what we wrote, so that a file edited since is not overwritten unseen. */
const RECORD = '.yuebao.json';

/** Stops where a file in `folder` differs from what was written there last time. */
export function refuseEdited(folder: string, names: readonly string[]): void {
  const record = readRecord(folder);
  const edited = names.filter((name) => {
    const path = join(folder, name);
    return existsSync(path) && record[name] !== digest(readFileSync(path));
  });
  if (edited.length === 0) return;
  throw new Fault({
    what: '没有写出成果',
    why: `${folder} 里的 ${edited.join('、')} 不是本程序上次写出的样子，可能有人改过`,
    next: '请先另存这些文件，或换一个输出文件夹；确要覆盖，请加 --force',
  });
}

/** Writes all outputs or none: each beside its place first, then all are moved in; what was there comes back if a move fails. */
export function writeOutputs(folder: string, outputs: readonly Output[]): string[] {
  const record = Object.fromEntries(outputs.map(({ name, bytes }) => [name, digest(bytes)]));
  const all = [...outputs, { name: RECORD, bytes: Buffer.from(`${JSON.stringify(record, null, 2)}\n`) }];
  const made = mkdirWritable(folder);
  const staged = all.map(({ name, bytes }) => ({ bytes, place: join(folder, name), draft: join(folder, `.${name}.new`), old: join(folder, `.${name}.old`) }));
  try {
    for (const { draft, bytes } of staged) writeFileSync(draft, bytes);
    moveIn(staged);
  } catch (error) {
    for (const { draft } of staged) rmSync(draft, { force: true });
    if (made) rmSync(made, { recursive: true, force: true });
    throw cannotWrite(folder, error);
  }
  for (const { old } of staged) rmSync(old, { force: true });
  return outputs.map(({ name }) => join(folder, name));
}

interface Staged {
  readonly place: string;
  readonly draft: string;
  readonly old: string;
}

function moveIn(staged: readonly Staged[]): void {
  const moved: Staged[] = [];
  try {
    for (const one of staged) {
      if (existsSync(one.place)) renameSync(one.place, one.old);
      moved.push(one);
      renameSync(one.draft, one.place);
    }
  } catch (error) {
    for (const { place, old } of moved) {
      rmSync(place, { force: true });
      if (existsSync(old)) renameSync(old, place);
    }
    throw error;
  }
}

/** Makes the folder; returns the topmost folder that had to be made, if any. */
function mkdirWritable(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
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
    ENOTDIR: '路径中有一段不是文件夹',
    EEXIST: '同名文件占住了文件夹的位置',
  };
  return new Fault(
    { what: '成果没有写出', why: `${folder} ${reasons[code] ?? '不能写入'}`, next: '请关闭已打开的成果文件，或用 --out 换一个可以写入的文件夹' },
    error,
  );
}

function readRecord(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, RECORD);
  if (!existsSync(path)) return {};
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof record === 'object' && record !== null ? { ...record } : {};
  } catch {
    // A damaged record proves nothing: every file there then counts as edited.
    return {};
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
