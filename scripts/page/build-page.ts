import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compilePage, type Compiled } from './compile-page';
import type { Mode } from './page-configuration';
import { pageFiles } from './page-files';
import { singleFile, type PageFiles } from './single-file';

export interface BuiltPage {
  readonly files: PageFiles;
  readonly compiled: Compiled;
}

/** Builds the page without leaving anything behind. */
export async function buildPage(root: string, mode: Mode): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'yuebao-page-'));
  try {
    const compiled = await compilePage(root, { mode, folder });
    return { files: pageFiles(root, compiled), compiled };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 月报.html */
export function onlyFile({ files, compiled: { laterOf } }: BuiltPage): string {
  return singleFile({ files, laterOf });
}

/** Replaces the folder as a whole: nothing of an earlier build stays in it. */
export function writeFolder(files: PageFiles, out: string): void {
  rmSync(out, { recursive: true, force: true });
  for (const [name, text] of files) writeText(join(out, name), text);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
