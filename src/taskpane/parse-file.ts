import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { ReceivedFile } from '../core/form/submission';
import { archiveFindings } from '../files/archive-findings';
import { isPackedWorkbook, readArchive } from '../files/read-archive';
import { readWorkbook } from '../files/read-workbook';
import { isLockFile } from './is-lock-file';

/** A file that was picked or dropped. */
export interface PickedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What came of picked files: those in a .zip each by itself. */
export interface Parsed {
  readonly files: readonly ReceivedFile[];
  /** What was found while they were gathered. */
  readonly findings: readonly Finding[];
  /** 收文.tsv as text. */
  readonly receipts?: string;
}

/** Reads one picked file. What cannot be read carries its trouble. */
export function parseFile({ file, bytes }: PickedFile): Parsed {
  return /\.zip$/i.test(file) ? parseArchive({ file, bytes }) : { files: [parseWorkbook(file, () => bytes)], findings: [] };
}

function parseArchive({ file, bytes }: PickedFile): Parsed {
  try {
    const archive = readArchive(bytes);
    if (isPackedWorkbook(archive)) return { files: [parseWorkbook(file, () => bytes)], findings: [] };
    return { files: archive.files.map((one) => parseWorkbook(`${file}/${one.file}`, () => one.read())), findings: archiveFindings(file, archive) };
  } catch (error) {
    return { files: [unread(file, error)], findings: [] };
  }
}

function parseWorkbook(file: string, read: () => Uint8Array): ReceivedFile {
  if (isLockFile(file)) return { file, sheets: null, modified: null, receivedOn: null };
  try {
    return { file, receivedOn: null, ...readWorkbook(read()) };
  } catch (error) {
    return unread(file, error);
  }
}

function unread(file: string, error: unknown): ReceivedFile {
  if (!(error instanceof Fault)) throw error;
  return { file, sheets: null, modified: null, receivedOn: null, trouble: { why: error.why, next: error.next } };
}
