import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../core/fault';
import type { ReceivedFile } from '../core/form/submission';
import type { Day } from '../core/period';
import { readWorkbook } from '../files/read-workbook';
import type { WorkbookInput } from '../run';

/** A round as it lies on disk: `scheme.xlsx`, `submissions/` and, where there is one, `history.xlsx`. */
export interface RoundFolder {
  readonly scheme: WorkbookInput;
  readonly history: WorkbookInput | null;
  /** Paths below `submissions/`, in code point order. */
  readonly submissions: readonly string[];
  readonly path: string;
}

/** Files that systems leave in folders; they hold nothing that was sent. */
const LEFTOVERS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '收文.tsv']);

export function openRoundFolder(path: string): RoundFolder {
  if (!existsSync(path)) {
    throw new Fault({ what: '没有找到这一期的文件夹', why: `${path} 不存在`, next: '请核对路径后再试' });
  }
  if (!statSync(path).isDirectory()) {
    throw new Fault({ what: '不能作为一期来处理', why: `${path} 不是文件夹`, next: '请给出放有 scheme.xlsx 和 submissions 的文件夹' });
  }
  const schemePath = join(path, 'scheme.xlsx');
  if (!existsSync(schemePath)) {
    throw new Fault({ what: '没有找到方案', why: `${path} 里没有 scheme.xlsx`, next: '请把方案工作簿放进这个文件夹，命名为 scheme.xlsx' });
  }
  const historyPath = join(path, 'history.xlsx');
  return {
    path,
    scheme: openWorkbook(schemePath),
    history: existsSync(historyPath) ? openWorkbook(historyPath) : null,
    submissions: listSubmissions(join(path, 'submissions')),
  };
}

/** The files received, each read only when asked for; a file that cannot be read carries its trouble. */
export function* receiveFiles(folder: RoundFolder, onFile: (done: number, file: string) => void): Generator<ReceivedFile> {
  const receipts = readReceipts(join(folder.path, 'submissions', '收文.tsv'));
  for (const [index, file] of folder.submissions.entries()) {
    onFile(index + 1, file);
    yield receiveFile(join(folder.path, 'submissions', file), file, receipts.get(file) ?? null);
  }
}

/** The period code at the end of the folder's name, or null. */
export function periodOfFolder(path: string): string | null {
  const match = /(?:^|[^0-9])(\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4]|-H[12])?)$/.exec(basename(resolve(path)));
  return match?.[1] ?? null;
}

function receiveFile(path: string, file: string, receivedOn: Day | null): ReceivedFile {
  if (basename(file).startsWith('~$')) return { file, sheets: null, modified: null, receivedOn };
  try {
    const { sheets, modified } = readWorkbook(readBytes(path));
    return { file, sheets, modified, receivedOn };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { file, sheets: null, trouble: { why: error.why, next: error.next }, modified: null, receivedOn };
  }
}

function openWorkbook(path: string): WorkbookInput {
  const file = basename(path);
  try {
    return { file, sheets: readWorkbook(readBytes(path)).sheets };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault({ what: `${file} 不能读取`, why: error.why, next: error.next }, error);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Fault({ what: '文件打不开', why: `${basename(path)} 无法读取`, next: '请确认文件没有被占用、有读取权限，再试一次' }, error);
  }
}

function listSubmissions(path: string): string[] {
  if (!existsSync(path)) {
    throw new Fault({ what: '没有找到报送文件', why: '这一期的文件夹里没有 submissions', next: '请把各单位报来的文件放进 submissions 文件夹' });
  }
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFTOVERS.has(entry.name))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** 收文.tsv: a file and the day it came in each line. */
function readReceipts(path: string): ReadonlyMap<string, Day> {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/);
  const rows = lines.map((line) => line.split('\t').map((part) => part.trim()));
  return new Map(rows.flatMap(([file, day]) => (file && day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? [[file, day] as const] : [])));
}
