import { type Zippable, unzipSync, zipSync } from 'fflate';

/** The earliest time a zip entry can have, in whatever time zone: fflate reads it by the local clock. */
const FIXED_TIME = new Date(1980, 0, 1);

export type ZipEntries = Readonly<Record<string, Uint8Array>>;

/** A zip whose bytes depend on its contents alone: entries sorted by name, times fixed. Takes a zip or its entries. */
export function stableZip(contents: Uint8Array | ZipEntries): Uint8Array {
  const entries: ZipEntries = contents instanceof Uint8Array ? unzipSync(contents) : contents;
  const sorted: Zippable = {};
  for (const name of Object.keys(entries).sort()) {
    const bytes = entries[name];
    if (bytes && !name.endsWith('/')) sorted[name] = [bytes, { mtime: FIXED_TIME, level: 6 }];
  }
  return zipSync(sorted);
}
