import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPage, onlyFile, type BuiltPage } from '../../scripts/page/build-page';
import { temporaryFolder } from '../support/temporary-folder';
import { ROOT } from '../support/yuebao';

let built: Promise<BuiltPage> | undefined;

/** The page as it is now, built once for the tests of a file. */
export function builtPage(): Promise<BuiltPage> {
  return (built ??= buildPage(ROOT, 'production'));
}

/** 月报.html on a disk, as a browser opens it by double click. */
export async function fileOnDisk(): Promise<string> {
  const path = join(temporaryFolder('page'), '月报.html');
  writeFileSync(path, onlyFile(await builtPage()));
  return pathToFileURL(path).href;
}
