import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPage, onlyFile, writeFolder, writeText } from '../../scripts/page/build-page';
import { built } from '../pane/built';
import { ROOT } from '../support/yuebao';

const FILE = '月报.html';

/** The page as it is now: the folder for a web server, and in it 月报.html. Built once for as long as the sources are the same. */
export function builtPage(): Promise<string> {
  return built('page', async (folder) => {
    const made = await buildPage(ROOT, 'production');
    writeFolder(made.files, folder);
    writeText(join(folder, FILE), onlyFile(made));
  });
}

/** 月报.html on a disk, as a browser opens it by double click. */
export async function fileOnDisk(): Promise<string> {
  return pathToFileURL(join(await builtPage(), FILE)).href;
}
