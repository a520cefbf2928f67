import { unzipSync } from 'fflate';
import type { ZipEntries } from './stable-zip';

/** What a workbook that people fill may sanely hold; beyond it lies damage or malice. */
const MOST_ENTRIES = 5000;
const MOST_BYTES = 256 * 1024 * 1024;

/** Why a zip is not unpacked. */
export class ZipRefusal extends Error {}

/**
 * The entries of a zip, its counts and sizes checked against its directory before anything is unpacked.
 * fflate unpacks no entry beyond the size it declares. Throws a ZipRefusal where it is too large or damaged.
 */
export function unpackZip(bytes: Uint8Array): ZipEntries {
  let entries = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        total += originalSize;
        if (entries > MOST_ENTRIES) throw new ZipRefusal(`里面的文件多于${MOST_ENTRIES}个`);
        if (total > MOST_BYTES) throw new ZipRefusal(`展开后超过${MOST_BYTES / 1024 / 1024}MB`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof ZipRefusal) throw cause;
    throw new ZipRefusal('文件已损坏，不能展开', { cause });
  }
}
