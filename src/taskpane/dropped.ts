/** What was dropped on the pane. Folders are not walked yet. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** Asked while the drop is heard: afterwards a web view no longer tells. */
export function droppedOf({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Dropped {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const folders = entries.flatMap(({ entry }) => (entry && isFolder(entry) ? [entry] : []));
  if (folders.length === 0) return { files: [...files], folders };
  return { files: entries.flatMap(({ entry, file }) => (file && !entry?.isDirectory ? [file] : [])), folders };
}

export function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
