import { Fault } from '../core/fault';
import type { ReceivedFile } from '../core/form/submission';
import { archiveFindings } from '../files/archive-findings';
import type { Purpose } from '../files/limits';
import { isPackedWorkbook, readArchive } from '../files/read-archive';
import { readTable } from '../files/read-table';
import { readText } from '../files/read-text';
import { readWorkbook } from '../files/read-workbook';
import { isLockFile } from './is-lock-file';
import { type Parsed, together } from './parsed';

export type { Parsed };

/** A file that was picked or dropped. */
export interface PickedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** 'own': the workbook to work in, which may be larger than any submission. */
  readonly purpose?: Purpose;
}

const RECEIPTS = /^收文\.tsv$/i;
const ADOPTIONS = /^采用方式\.(xlsx|tsv)$/i;

/** Reads one picked file. What cannot be read carries its trouble; a table of the city's own is none of the submissions. */
export function parseFile({ file, bytes, purpose }: PickedFile): Parsed {
  if (purpose === 'own') return { files: [parseWorkbook(file, () => bytes, purpose)], findings: [] };
  return /\.zip$/i.test(file) ? parseArchive({ file, bytes }) : parseOne(file, () => bytes);
}

function parseArchive({ file, bytes }: PickedFile): Parsed {
  try {
    const archive = readArchive(bytes);
    if (isPackedWorkbook(archive)) return parseOne(file, () => bytes);
    const found: Parsed = { files: [], findings: archiveFindings(file, archive) };
    return archive.files.map((one) => parseOne(`${file}/${one.file}`, () => one.read())).reduce(together, found);
  } catch (error) {
    return { files: [unread(file, error)], findings: [] };
  }
}

function parseOne(file: string, read: () => Uint8Array): Parsed {
  const name = file.split('/').at(-1) ?? '';
  if (!RECEIPTS.test(name) && !ADOPTIONS.test(name)) return { files: [parseWorkbook(file, read)], findings: [] };
  try {
    return { files: [], findings: [], ...tableOf(name, read()) };
  } catch (error) {
    return { files: [unread(file, error)], findings: [] };
  }
}

function tableOf(name: string, bytes: Uint8Array): Pick<Parsed, 'receipts' | 'adoptions'> {
  if (RECEIPTS.test(name)) return { receipts: readText(bytes) };
  return { adoptions: { file: name, sheets: /\.tsv$/i.test(name) ? [readTable(bytes, name)] : readWorkbook(bytes).sheets } };
}

function parseWorkbook(file: string, read: () => Uint8Array, purpose: Purpose = 'submission'): ReceivedFile {
  if (isLockFile(file)) return { file, sheets: null, modified: null, receivedOn: null };
  try {
    return { file, receivedOn: null, ...readWorkbook(read(), purpose) };
  } catch (error) {
    return unread(file, error);
  }
}

function unread(file: string, error: unknown): ReceivedFile {
  if (!(error instanceof Fault)) throw error;
  return { file, sheets: null, modified: null, receivedOn: null, trouble: { why: error.why, next: error.next } };
}
