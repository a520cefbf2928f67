import type { ReceivedFile } from '../form/submission';
import { compactGrid } from './compact-grid';

/** The files of a round, some more having come. */
export interface Gathered {
  /** In the order in which they first came. One of a name that was there takes that one's place. */
  readonly files: readonly ReceivedFile[];
  /** The names of those that were there and say something else now. */
  readonly replaced: ReadonlySet<string>;
}

/** What comes to a round, and the names of what is taken out of it. */
export interface Coming {
  readonly files: readonly ReceivedFile[];
  readonly withdrawn?: readonly string[];
}

export function gatherFiles(before: readonly ReceivedFile[], { files: come, withdrawn = [] }: Coming): Gathered {
  const files = new Map(before.map((file) => [file.file, file]));
  const replaced = new Set<string>();
  for (const file of come) {
    const known = files.get(file.file);
    if (known && contentOf(known) !== contentOf(file)) replaced.add(file.file);
    files.set(file.file, file);
  }
  for (const name of withdrawn) files.delete(name);
  return { files: [...files.values()], replaced };
}

function contentOf({ sheets, trouble }: ReceivedFile): string {
  return JSON.stringify([sheets?.map(compactGrid) ?? null, trouble ?? null]);
}
