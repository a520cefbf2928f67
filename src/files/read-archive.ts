import { Fault } from '../core/fault';
import { entryName, plainPath } from './entry-name';
import { fileKind } from './file-kind';
import { inMegabytes, LIMITS } from './limits';
import { refuseBombs, unpackEntry } from './unpack-zip';
import { type ZipEntry, zipDirectory, ZipRefusal } from './zip-directory';

/** A file in an archive. `file` is its path in it, fit to be shown. */
export interface ArchivedFile {
  readonly file: string;
  /** The path as the archive has it, where it had to be changed. */
  readonly declared?: string;
  /** Unpacks it; throws a Fault where that cannot or should not be done. */
  read(): Uint8Array;
}

export interface Archive {
  readonly files: readonly ArchivedFile[];
  /** What systems leave in archives: not read. */
  readonly leftovers: readonly string[];
}

/** What an archive of forms may sanely hold; of each file in it the limits are those of any zip. */
const MOST_BYTES = 4 * 1024 ** 3;

/**
 * The files of a .zip. Counts, sizes and ratios are checked against its directory before anything is unpacked, and each file
 * again while it is. Throws a Fault where the archive as a whole cannot be used.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const entries = entriesOf(bytes).map((entry) => ({ entry, name: entryName(entry) }));
  const members = entries.filter(({ name }) => !/[/\\]$/.test(name));
  const files = members.filter(({ name }) => !isLeftover(name));
  const names = uniquePaths(files.map(({ name }) => plainPath(name)));
  return {
    files: files.map(({ entry, name }, index) => {
      const file = names[index] ?? name;
      return { file, ...(file === name ? {} : { declared: name }), read: () => unpack(entry, file) };
    }),
    leftovers: members.flatMap(({ name }) => (isLeftover(name) ? [name] : [])),
  };
}

/** True for a zip that is itself a workbook, however it is called. */
export function isPackedWorkbook({ files }: Archive): boolean {
  return files.some(({ file }) => file === '[Content_Types].xml' || file === 'META-INF/manifest.xml');
}

function isLeftover(name: string): boolean {
  return /(^|[/\\])(__MACOSX[/\\]|(\.DS_Store|Thumbs\.db|desktop\.ini)$)/i.test(name);
}

/** A zip with nothing in it begins with the end of its directory. */
function isEmptyZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 5, 6].every((byte, index) => bytes[index] === byte);
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const kind = fileKind(bytes);
  if (kind !== 'zip' && !isEmptyZip(bytes)) throw cannotOpen(kind === '空文件' ? '是空文件' : '内容不是 .zip 压缩包');
  try {
    const entries = zipDirectory(bytes, LIMITS.submissions);
    if (entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0) > MOST_BYTES) throw new ZipRefusal(`展开后超过${inMegabytes(MOST_BYTES)}`);
    return entries;
  } catch (cause) {
    if (!(cause instanceof ZipRefusal)) throw cause;
    throw cannotOpen(cause.message, cause);
  }
}

/** Two files of one path stay two: the later one in the archive is told apart by a number. */
function uniquePaths(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const plain = path === '' ? '没有名称' : path;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return count === 1 ? plain : plain.replace(/(\.[^./]*)?$/, (extension) => `〔${count}〕${extension}`);
  });
}

function unpack(entry: ZipEntry, file: string): Uint8Array {
  if (/\.(zip|rar|7z|tar|gz|tgz)$/i.test(file)) throw cannotUnpack('压缩包里还有压缩包', '请把里层的压缩包解压后，再放进文件夹');
  if (entry.isEncrypted) throw cannotUnpack('压缩包设有密码', '请用密码解压后，再放进文件夹');
  try {
    refuseBombs([entry]);
    return unpackEntry(entry);
  } catch (cause) {
    if (!(cause instanceof ZipRefusal)) throw cause;
    throw cannotUnpack(cause.message, '请核对来源，重新压缩为普通的 .zip，或者直接放入解压后的文件', cause);
  }
}

function cannotOpen(why: string, cause?: unknown): Fault {
  return new Fault({ what: '压缩包打不开', why, next: '请核对来源，重新压缩为普通的 .zip，或者直接放入解压后的文件' }, cause);
}

function cannotUnpack(why: string, next: string, cause?: unknown): Fault {
  return new Fault({ what: '压缩包里的文件打不开', why, next }, cause);
}
