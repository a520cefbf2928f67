import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { childNamed, readXml } from '../manifest/read-xml';
import { runProgram, type Machine } from './sideload';

export const ROOT = join(__dirname, '../..');

export const thisMachine: Machine = { platform: process.platform, home: homedir(), run: runProgram };

/** The id in the committed manifest. */
export function addInId(): string {
  const id = childNamed(readXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')), 'Id')?.text ?? '';
  if (id === '') throw new Error('manifest.xml has no Id');
  return id;
}
