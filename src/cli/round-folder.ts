import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import { raise, type Finding } from '../core/finding';
import { readReceipts } from '../core/form/receipts';
import { secondScheme } from '../core/form/received-findings';
import type { ReceivedFile } from '../core/form/submission';
import type { Day } from '../core/period';
import { readText } from '../files/read-text';
import { readWorkbook } from '../files/read-workbook';
import type { WorkbookInput } from '../run';
import { listSubmissions } from './list-submissions';
import { openAdoptions } from './open-adoptions';
import { openWorkbook } from './open-workbook';
import { otherSchemes } from './other-schemes';
import { readBytes, sentFiles, type SentFile } from './sent-files';

/** A round as it lies on disk: `scheme.xlsx`, `submissions/` and, where there is one, `history.xlsx`. */
export interface RoundFolder {
  readonly scheme: WorkbookInput;
  readonly history: WorkbookInput | null;
  /** 采用方式, where there is one. */
  readonly adoptions: WorkbookInput | null;
  readonly submissions: readonly SentFile[];
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
    const others = otherSchemes(path);
    const instead = others.length > 0 ? `，只有 ${others.join('、')}` : '';
    const [old] = others.filter((name) => !/\.xls[xm]$/i.test(name));
    const next = old !== undefined && others.length === 1 ? `请用 Excel 或 WPS 打开 ${old}，另存为这个文件夹里的 scheme.xlsx` : '请把方案工作簿放进这个文件夹，命名为 scheme.xlsx';
    throw new Fault({ what: '没有找到方案', why: `${path} 里没有 scheme.xlsx${instead}`, next });
  }
  const historyPath = join(path, 'history.xlsx');
  const sent = sentFiles(listSubmissions(join(path, 'submissions')), join(path, 'submissions'));
  const receipts = openReceipts(path, sent.files);
  return {
    path,
    scheme: openWorkbook(schemePath),
    history: existsSync(historyPath) ? openWorkbook(historyPath) : null,
    adoptions: openAdoptions(path),
    submissions: sent.files,
    receipts: receipts.value,
    findings: [...otherSchemes(path).map((file) => raise(secondScheme, { file, used: basename(schemePath) }, { place: { file } })), ...sent.findings, ...receipts.findings],
  };
}

/** The files received, each read only when asked for; a file that cannot be read carries its trouble. */
export function* receiveFiles(folder: Pick<RoundFolder, 'submissions' | 'receipts'>, onFile: (done: number, file: string) => void): Generator<ReceivedFile> {
  for (const [index, sent] of folder.submissions.entries()) {
    onFile(index + 1, sent.file);
    yield receiveFile(sent, folder.receipts.get(sent.file) ?? null);
  }
}

/** The period code at the end of the folder's name, or null. */
export function periodOfFolder(path: string): string | null {
  const match = /(?:^|[^0-9])(\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4]|-H[12])?)$/.exec(plain(basename(resolve(path))));
  return match?.[1] ?? null;
}

/** As typed with a Chinese keyboard: full-width digits and blanks mean what half-width ones do. */
function plain(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** The period asked for, else the one at the end of the folder's name; throws a Fault where neither says. */
export function periodCode(asked: string | null, folder: string): string {
  const code = asked === null ? periodOfFolder(folder) : plain(asked);
  if (code !== null) return code;
  throw new Fault({
    what: '不知道是哪一期',
    why: `文件夹名 ${basename(resolve(folder))} 的末尾不是期次，也没有用 --period 指定`,
    next: '请加上 --period，如 --period 2020-08',
  });
}

function receiveFile({ file, trouble, read }: SentFile, receivedOn: Day | null): ReceivedFile {
  const unread = { file, sheets: null, modified: null, receivedOn };
  if (trouble !== undefined) return { ...unread, trouble };
  if (basename(file).startsWith('~$')) return unread;
  try {
    return { ...unread, ...readWorkbook(read()) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...unread, trouble: { why: error.why, next: error.next } };
  }
}

function openReceipts(path: string, submissions: readonly SentFile[]) {
  const register = join(path, 'submissions', '收文.tsv');
  const text = existsSync(register) ? readText(readBytes(register)) : '';
  return readReceipts(text, submissions.map(({ file }) => file));
}
