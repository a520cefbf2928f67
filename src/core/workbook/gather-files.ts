import type { ReceivedFile } from '../form/submission';
import { compactGrid } from './compact-grid';

/** What comes to a round, and the names of those it had that are taken out of it. */
export interface Coming {
  readonly files: readonly ReceivedFile[];
  readonly withdrawn?: readonly string[];
}

/** The files of a round, some more having come. */
export interface Gathered {
  /** By name, whatever the order in which they came: the same files make the same round. */
  readonly files: readonly ReceivedFile[];
  /** The names of those that were there and say something else now. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Puts together what the round has and what comes. A file takes the place of the one of its name, as in a folder; but
 * two units may have named theirs alike: then both stay, the later one under a name with ~2.
 * `unitOf` tells whose a file is; null where nothing tells.
 */
export function gatherFiles(before: readonly ReceivedFile[], { files: come, withdrawn = [] }: Coming, unitOf: (file: ReceivedFile) => string | null): Gathered {
  const were = new Map(before.map((file) => [file.file, file]));
  const files = new Map(before.flatMap((file) => (withdrawn.includes(file.file) ? [] : [[file.file, file]])));
  const replaced = new Set<string>();
  for (const file of come) {
    const name = nameFor(file, files, unitOf);
    const known = files.get(name) ?? were.get(name);
    if (known && contentOf(known) !== contentOf(file)) replaced.add(name);
    files.set(name, { ...file, file: name });
  }
  return { files: [...files.values()].sort((one, other) => (one.file < other.file ? -1 : 1)), replaced };
}

function nameFor(file: ReceivedFile, files: ReadonlyMap<string, ReceivedFile>, unitOf: (file: ReceivedFile) => string | null): string {
  let name = file.file;
  for (let count = 2; ; count += 1) {
    const known = files.get(name);
    if (!known || contentOf(known) === contentOf(file) || !ofDifferentUnits(unitOf(known), unitOf(file))) return name;
    name = file.file.replace(/(\.[^./]*)?$/, (extension) => `~${count}${extension}`);
  }
}

function ofDifferentUnits(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function contentOf({ sheets, trouble }: ReceivedFile): string {
  return JSON.stringify([sheets?.map(compactGrid) ?? null, trouble ?? null]);
}
