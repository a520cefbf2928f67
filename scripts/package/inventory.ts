import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The list of a package's files, in the format of `sha256sum -c`. */
export const INVENTORY = 'files.sha256';

/** Files of a package by their name in it, slashes between folders. */
export type Files = ReadonlyMap<string, Buffer>;

export function inventoryOf(files: Files): string {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('');
}

/** The names of all files below a folder, slashes between folders. */
export function namesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => statSync(join(folder, name)).isFile()).map((name) => name.split(sep).join('/')).sort();
}

/** The files in a folder that no package put there, or that were changed since. */
export function notOurs(folder: string): string[] {
  const listed = existsSync(join(folder, INVENTORY)) ? readFileSync(join(folder, INVENTORY), 'utf8') : '';
  const hashes = new Map(listed.split('\n').map((line) => [line.slice(66), line.slice(0, 64)] as const));
  return namesIn(folder).filter((name) => !(name === INVENTORY && listed !== '') && hashes.get(name) !== hashOf(readFileSync(join(folder, name))));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
