import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal';
import { notOurs, type Files } from './inventory';

/** Puts a package into a folder of its own. An earlier package there is replaced; a folder that holds anything else is left as it is, and said so. */
export function writePackage(files: Files, out: string): void {
  readyFolder(out);
  rmSync(out, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** Refuses a folder that a package may not be written to. */
export function readyFolder(out: string): void {
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory()) return refuseForeign(out, notOurs(out));
  throw new Refusal({
    chinese: `没有写入：${out} 是文件，不是文件夹。请用 --out 另指一个文件夹。`,
    english: `Nothing written: ${out} is a file, not a folder. Name another folder with --out.`,
  });
}

function refuseForeign(out: string, foreign: readonly string[]): void {
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 3).join('、');
  throw new Refusal({
    chinese: `没有写入：${out} 中有 ${foreign.length} 个文件不是打包写入的，或写入后又改过（${some}${foreign.length > 3 ? ' 等' : ''}）。请移走这些文件，或用 --out 另指一个文件夹。`,
    english: `Nothing written: of the files in ${out}, ${foreign.length} came from no package or were changed since (${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ' …' : ''}). Move them away or name another folder with --out.`,
  });
}
