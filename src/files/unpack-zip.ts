import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { LIMITS, WORKBOOK_LIMITS, type WorkbookLimits, inMegabytes } from './limits';
import type { ZipEntries } from './stable-zip';
import { type ZipEntry, ZipRefusal, zipDirectory } from './zip-directory';

/** Packed bytes that are unpacked at one go: what lies about its size is caught after at most a thousand times as many. */
const PIECE = 64 * 1024;

/**
 * The entries of a zip. Their number, sizes and ratios are checked by its directory before anything is unpacked, and
 * each entry's length and check sum against the directory as it is. Throws a ZipRefusal where it is too large, damaged or lies.
 */
export function unpackZip(bytes: Uint8Array, limits: WorkbookLimits = WORKBOOK_LIMITS.submission): ZipEntries {
  const directory = zipDirectory(bytes, LIMITS.zipEntries);
  refuseBombs(directory, limits);
  return Object.fromEntries(directory.map((entry) => [entry.name, unpackEntry(entry)]));
}

/** Throws a ZipRefusal where the entries together, or one of them for its packed size, unpack to too much by what the directory says. */
export function refuseBombs(directory: readonly ZipEntry[], { unpackedBytes }: WorkbookLimits = WORKBOOK_LIMITS.submission): void {
  const total = directory.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  if (total > unpackedBytes) throw new ZipRefusal(`展开后超过${inMegabytes(unpackedBytes)}`);
  const bomb = directory.some(({ unpackedSize, packed }) => unpackedSize > LIMITS.smallBytes && unpackedSize > packed.length * LIMITS.ratio);
  if (bomb) throw new ZipRefusal(`展开后是原来的${LIMITS.ratio}倍以上，不合常理`);
}

/** One entry's bytes. Throws a ZipRefusal where they are not what the directory says. */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new ZipRefusal('设有打开密码');
  const bytes = inflated(entry);
  if (bytes.length !== entry.unpackedSize || crc32(bytes) !== entry.crc) throw disagrees();
  return bytes;
}

function inflated({ method, packed, unpackedSize }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new ZipRefusal('用了不常见的压缩方法');
  try {
    return packed.length <= PIECE ? inflateSync(packed, { out: new Uint8Array(unpackedSize) }) : inPieces(packed, unpackedSize);
  } catch (cause) {
    if (cause instanceof ZipRefusal) throw cause;
    throw new ZipRefusal('文件已损坏，不能展开', { cause });
  }
}

/** Unpacks piece by piece into as many bytes as were declared, and stops at the first one beyond. */
function inPieces(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw disagrees();
    bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  return bytes.subarray(0, length);
}

function disagrees(): ZipRefusal {
  return new ZipRefusal('里面的内容与所记的大小或校验和不符，可能已损坏');
}
