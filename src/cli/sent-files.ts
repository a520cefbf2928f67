import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { ReceivedFile } from '../core/form/submission';
import { archiveFindings } from '../files/archive-findings';
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
    return { files, findings: archiveFindings(file, archive) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return alone({ file, trouble: { why: error.why, next: error.next }, read });
  }
}

function alone(file: SentFile): Sent {
  return { files: [file], findings: [] };
}
