import type { ReceivedFile } from '../form/submission';
import { compactGrid } from './compact-grid';

/** The files of a round once more have come. */
export interface Gathered {
  /** In the order in which they first came. One of a name that was there takes that one's place. */
  readonly files: readonly ReceivedFile[];
  /** The names of those that were there and say something else now. */
  readonly replaced: ReadonlySet<string>;
}

export function gatherFiles(before: readonly ReceivedFile[], come: readonly ReceivedFile[]): Gathered {
  const files = new Map(before.map((file) => [file.file, file]));
  const replaced = new Set<string>();
  for (const file of come) {
    const known = files.get(file.file);
    if (known && contentOf(known) !== contentOf(file)) replaced.add(file.file);
    files.set(file.file, file);
  }
  return { files: [...files.values()], replaced };
}

function contentOf({ sheets, trouble }: ReceivedFile): string {
  return JSON.stringify([sheets?.map(compactGrid) ?? null, trouble ?? null]);
}
