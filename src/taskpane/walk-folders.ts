import { Cancelled } from '../hosts/cancelled';
import { isFolder } from './dropped';
import { isLockFile } from './is-lock-file';

/** As many files as a round may sanely have: beyond it the folder is somebody's whole disk, dropped by mistake. */
export const MOST_FILES = 2000;

/** The files below dropped folders, each called by its path there. */
export interface Walked {
  /** In code point order of their paths. */
  readonly files: readonly File[];
  /** The paths of what the web view cannot read. */
  readonly unreadable: readonly string[];
  /** There are more than `MOST_FILES`: these are not all. */
  readonly tooMany: boolean;
}

/** Walks the folders. What systems and an open Excel leave there is left out. Throws a `Cancelled` once the signal says so. */
export async function walkFolders(folders: readonly FileSystemDirectoryEntry[], signal: AbortSignal): Promise<Walked> {
  const files: File[] = [];
  const unreadable: string[] = [];
  const waiting: Place[] = folders.map((entry) => ({ entry, path: folders.length > 1 ? entry.name : '' }));
  for (let at = waiting.shift(); at && files.length <= MOST_FILES; at = waiting.shift()) {
    if (signal.aborted) throw new Cancelled();
    const { entry, path } = at;
    if (!isFolder(entry)) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) files.push(new File([file], path, { lastModified: file.lastModified }));
      else unreadable.push(path);
      continue;
    }
    const inside = await entriesOf(entry);
    if (inside) waiting.push(...inside.filter(({ name }) => !isLeftover(name)).map((one) => ({ entry: one, path: path === '' ? one.name : `${path}/${one.name}` })));
    else unreadable.push(path);
  }
  return { files: files.slice(0, MOST_FILES).sort((one, other) => (one.name < other.name ? -1 : 1)), unreadable, tooMany: files.length > MOST_FILES };
}

interface Place {
  readonly entry: FileSystemEntry;
  readonly path: string;
}

function isLeftover(name: string): boolean {
  return isLockFile(name) || /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX|\._.*)$/i.test(name);
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A web view gives them some at a time, and none once it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) => reader.readEntries(resolve, () => resolve(null)));
    if (!some) return null;
    if (some.length === 0) return all;
    all.push(...some);
  }
}
