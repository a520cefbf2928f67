import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from '../core/fault';
import { raise, type Finding } from '../core/finding';
import { archiveLeftovers, emptyArchive, unplainPath } from '../core/form/received-findings';
import type { ReceivedFile } from '../core/form/submission';
import { LIMITS, type Purpose, WORKBOOK_LIMITS, inMegabytes } from '../files/limits';
import { isPackedWorkbook, readArchive, type Archive } from '../files/read-archive';
import type { Listed } from './list-submissions';

/** A file that was sent, by itself or in a .zip: `收件.zip/子目录/文件.xlsx`. It is read only when asked for. */
export interface SentFile {
  readonly file: string;
  readonly trouble?: NonNullable<ReceivedFile['trouble']>;
  /** Throws a Fault where it cannot be read. */
  read(): Uint8Array;
}

export interface Sent {
  readonly files: readonly SentFile[];
  readonly findings: readonly Finding[];
}

/** What was sent, each .zip taken apart into the files in it. `folder` is where the listed files lie. */
export function sentFiles(listed: readonly Listed[], folder: string): Sent {
  const shelf = new ArchiveShelf();
  const sent = listed.map(({ file, trouble }): Sent => {
    const path = join(folder, file);
    const read = () => readBytes(path);
    if (trouble !== undefined) return alone({ file, trouble: { why: trouble, next: '请把报送文件本身放进 submissions 文件夹' }, read });
    return /\.zip$/i.test(file) ? archived({ file, path, shelf }) : alone({ file, read });
  });
  return { files: sent.flatMap(({ files }) => files), findings: sent.flatMap(({ findings }) => findings) };
}

export function readBytes(path: string, purpose: Purpose = 'submission'): Uint8Array {
  try {
    const most = /\.zip$/i.test(path) ? LIMITS.archiveBytes : WORKBOOK_LIMITS[purpose].fileBytes;
    if (statSync(path).size > most) throw new Fault({ what: '文件打不开', why: `文件超过${inMegabytes(most)}`, next: '请核对是不是要用的文件' });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault({ what: '文件打不开', why: `${basename(path)} 无法读取`, next: '请确认文件没有被占用、有读取权限，再试一次' }, error);
  }
}

/** Keeps the archive read last, and no other: files of one archive are asked for one after another. */
class ArchiveShelf {
  #last: { readonly path: string; readonly archive: Archive } | null = null;

  open(path: string): Archive {
    if (this.#last?.path !== path) this.#last = { path, archive: readArchive(readBytes(path)) };
    return this.#last.archive;
  }
}

interface Zip {
  readonly file: string;
  readonly path: string;
  readonly shelf: ArchiveShelf;
}

function archived({ file, path, shelf }: Zip): Sent {
  const read = () => readBytes(path);
  try {
    const archive = shelf.open(path);
    if (isPackedWorkbook(archive)) return alone({ file, read });
    const files = archive.files.map((one, index): SentFile => ({ file: `${file}/${one.file}`, read: () => shelf.open(path).files[index]?.read() ?? new Uint8Array() }));
    return { files, findings: findingsOf(file, archive) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return alone({ file, trouble: { why: error.why, next: error.next }, read });
  }
}

function findingsOf(file: string, { files, leftovers }: Archive): Finding[] {
  const place = { file };
  return [
    ...(files.length === 0 ? [raise(emptyArchive, { file }, { place })] : []),
    ...(leftovers.length > 0 ? [raise(archiveLeftovers, { file, count: String(leftovers.length), names: named(leftovers) }, { place })] : []),
    ...files.flatMap((one) => (one.declared === undefined ? [] : [raise(unplainPath, { archive: file, declared: visible(one.declared), file: one.file }, { place: { file: `${file}/${one.file}` } })])),
  ];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(visible).join('、');
  return names.length > 3 ? `${shown}等` : shown;
}

/** Control and direction marks made visible, so that what is told cannot be disguised in turn. */
function visible(name: string): string {
  return name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}

function alone(file: SentFile): Sent {
  return { files: [file], findings: [] };
}
