import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import { readReceipts } from '../core/form/receipts';
import type { ReceivedFile } from '../core/form/submission';
import type { Day } from '../core/period';
import { readWorkbook } from '../files/read-workbook';
import type { WorkbookInput } from '../run';
import { listSubmissions, type Listed } from './list-submissions';

/** A round as it lies on disk: `scheme.xlsx`, `submissions/` and, where there is one, `history.xlsx`. */
export interface RoundFolder {
  readonly scheme: WorkbookInput;
  readonly history: WorkbookInput | null;
  readonly submissions: readonly Listed[];
  /** When each file came in, by 收文.tsv. */
  readonly receipts: ReadonlyMap<string, Day>;
  /** What was found while the folder was opened. */
  readonly findings: readonly Finding[];
  readonly path: string;
}

/** Opens a round's folder; a Fault says what is missing in it. */
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
  const submissions = listSubmissions(join(path, 'submissions'));
  const receipts = openReceipts(path, submissions);
  return {
    path,
    scheme: openWorkbook(schemePath),
    history: existsSync(historyPath) ? openWorkbook(historyPath) : null,
    submissions,
    receipts: receipts.value,
    findings: receipts.findings,
  };
}

/** The files received, each read only when asked for; a file that cannot be read carries its trouble. */
export function* receiveFiles(folder: RoundFolder, onFile: (done: number, file: string) => void): Generator<ReceivedFile> {
  for (const [index, listed] of folder.submissions.entries()) {
    onFile(index + 1, listed.file);
    yield receiveFile(listed, folder);
  }
}

/** The period code at the end of the folder's name, or null. */
export function periodOfFolder(path: string): string | null {
  const match = /(?:^|[^0-9])(\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4]|-H[12])?)$/.exec(basename(resolve(path)));
  return match?.[1] ?? null;
}

function receiveFile({ file, trouble }: Listed, folder: RoundFolder): ReceivedFile {
  const unread = { file, sheets: null, modified: null, receivedOn: folder.receipts.get(file) ?? null };
  if (trouble !== undefined) return { ...unread, trouble: { why: `${trouble}`, next: '请把报送文件本身放进 submissions 文件夹' } };
  if (basename(file).startsWith('~$')) return unread;
  try {
    return { ...unread, ...readWorkbook(readBytes(join(folder.path, 'submissions', file))) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...unread, trouble: { why: error.why, next: error.next } };
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

function openReceipts(path: string, submissions: readonly Listed[]) {
  const register = join(path, 'submissions', '收文.tsv');
  const text = existsSync(register) ? new TextDecoder().decode(readBytes(register)) : '';
  return readReceipts(text, submissions.map(({ file }) => file));
}
