/// <reference lib="dom" />
import { Cancelled } from '../../src/hosts/cancelled';
import { droppedOf } from '../../src/taskpane/dropped';
import { MOST_FILES, walkFolders } from '../../src/taskpane/walk-folders';

type Tree = Readonly<Record<string, unknown>>;
const AT_ONCE = 2;

function entry(name: string, content: unknown): FileSystemEntry {
  if (typeof content === 'string') return { name, isDirectory: false, file: (give: (file: File) => void) => give(new File([content], name, { lastModified: 7 })) } as unknown as FileSystemEntry;
  if (content === null) return { name, isDirectory: false, file: (_: unknown, fail: () => void) => fail() } as unknown as FileSystemEntry;
  return folder(name, content as Tree);
}

/** As a web view gives it: its entries some at a time, then none. */
function folder(name: string, tree: Tree): FileSystemDirectoryEntry {
  const createReader = () => {
    const left = Object.entries(tree).map(([one, content]) => entry(one, content));
    return { readEntries: (give: (entries: FileSystemEntry[]) => void, fail: () => void) => (name === '不许看' ? fail() : give(left.splice(0, AT_ONCE))) };
  };
  return { name, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}

const goOn = () => new AbortController().signal;
const names = (files: readonly File[]) => files.map(({ name }) => name);

describe('folders that are dropped', () => {
  it('give all files below them, called by their paths there, in order', async () => {
    const tree = { '兰山区.xlsx': 'a', 县: { '费县.xlsx': 'b', '更正': { '费县.xlsx': 'c' } }, '收文.tsv': 'd', '~$兰山区.xlsx': 'e', '.DS_Store': 'f', '._兰山区.xlsx': 'g', __MACOSX: { 'x.xlsx': 'h' }, 'Thumbs.db': 'i' };
    const { files, unreadable, tooMany } = await walkFolders([folder('submissions', tree)], goOn());
    expect(names(files)).toEqual(['兰山区.xlsx', '县/更正/费县.xlsx', '县/费县.xlsx', '收文.tsv']);
    expect([await files[1]!.text(), files[1]!.lastModified, unreadable, tooMany]).toEqual(['c', 7, [], false]);
  });

  it('are told apart where there are several', async () => {
    const { files } = await walkFolders([folder('8月', { '兰山区.xlsx': 'a' }), folder('补报', { '兰山区.xlsx': 'b' })], goOn());
    expect(names(files)).toEqual(['8月/兰山区.xlsx', '补报/兰山区.xlsx']);
  });

  it('say what cannot be read in them', async () => {
    const { files, unreadable } = await walkFolders([folder('8月', { '兰山区.xlsx': null, 不许看: {}, '费县.xlsx': 'b' })], goOn());
    expect([names(files), unreadable]).toEqual([['费县.xlsx'], ['兰山区.xlsx', '不许看']]);
  });

  it('are left where they hold more than any round has, and where that is wished', async () => {
    const many = Object.fromEntries(Array.from({ length: MOST_FILES + 5 }, (_, index) => [`${index}.xlsx`, '']));
    expect(await walkFolders([folder('盘', many)], goOn())).toMatchObject({ tooMany: true });
    const stopped = new AbortController();
    stopped.abort();
    await expect(walkFolders([folder('8月', { 'a.xlsx': '' })], stopped.signal)).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('what is dropped', () => {
  it('is files and folders, told apart while the drop is heard', () => {
    const file = new File([''], '兰山区.xlsx');
    const shadow = new File([''], '8月');
    const dropped = folder('8月', {});
    const items = [{ kind: 'file', webkitGetAsEntry: () => entry('兰山区.xlsx', 'a'), getAsFile: () => file }, { kind: 'file', webkitGetAsEntry: () => dropped, getAsFile: () => shadow }, { kind: 'string' }];
    expect(droppedOf({ items, files: [file, shadow] } as unknown as DataTransfer)).toEqual({ files: [file], folders: [dropped] });
    expect(droppedOf({ items: [{ kind: 'file', getAsFile: () => file }], files: [file] } as unknown as DataTransfer)).toEqual({ files: [file], folders: [] });
  });
});
