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

/** What reading two files says of them. */
export interface FileTeller {
  /** Whose a file is; null where nothing tells. */
  unitOf(file: ReceivedFile): string | null;
  /** By their dates the one is known to be later than the other. */
  isLater(one: ReceivedFile, other: ReceivedFile): boolean;
}

/**
 * Puts together what the round has and what comes. A file takes the place of the one of its name, as in a folder. But
 * two units may have named theirs alike, nothing may tell whose they are, and what comes may be the older one, or one that cannot be opened: then both
 * stay, the later come under a name with ~2, and it is collecting that decides between them.
 */
export function gatherFiles(before: readonly ReceivedFile[], { files: come, withdrawn = [] }: Coming, teller: FileTeller): Gathered {
  const were = new Map(before.map((file) => [file.file, file]));
  const files = new Map(before.flatMap((file) => (withdrawn.includes(file.file) ? [] : [[file.file, file]])));
  const replaced = new Set<string>();
  for (const file of come) {
    const name = nameFor(file, files, teller);
    const known = files.get(name) ?? were.get(name);
    const isSame = known !== undefined && contentOf(known) === contentOf(file);
    if (known && !isSame) replaced.add(name);
    const sender = file.sender ?? (isSame ? known.sender : undefined);
    files.set(name, { ...file, file: name, receivedOn: file.receivedOn ?? (isSame ? known.receivedOn : null), ...(sender !== undefined && { sender }) });
  }
  return { files: [...files.values()].sort((one, other) => (one.file < other.file ? -1 : 1)), replaced };
}

function nameFor(file: ReceivedFile, files: ReadonlyMap<string, ReceivedFile>, teller: FileTeller): string {
  let name = file.file;
  for (let count = 2; ; count += 1) {
    const known = files.get(name);
    if (!known || contentOf(known) === contentOf(file) || !stays(known, file, teller)) return name;
    name = file.file.replace(/(\.[^./]*)?$/, (extension) => `~${count}${extension}`);
  }
}

/** One that is there already, beside another of its name. */
function stays(known: ReceivedFile, file: ReceivedFile, { unitOf, isLater }: FileTeller): boolean {
  if (known.sheets === null || file.sheets === null) return known.sheets !== null;
  return mayBeOfTwoUnits(unitOf(known), unitOf(file)) || isLater(known, file);
}

/** Where nobody can tell whose one of them is, neither goes unseen. */
function mayBeOfTwoUnits(one: string | null, other: string | null): boolean {
  return one === null || other === null || one !== other;
}

function contentOf({ sheets, trouble }: ReceivedFile): string {
  return JSON.stringify([sheets?.map(compactGrid) ?? null, trouble ?? null]);
}
