import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from '../core/fault';
import { readTable } from '../files/read-table';
import type { WorkbookInput } from '../run';
import { openWorkbook } from './open-workbook';
import { readBytes } from './sent-files';

const NAMES = ['采用方式.xlsx', '采用方式.tsv'];

/** 采用方式 of a round, in its folder or among the submissions; null where there is none. Throws a Fault where there are two. */
export function openAdoptions(folder: string): WorkbookInput | null {
  const paths = [folder, join(folder, 'submissions')].flatMap((at) => NAMES.map((name) => join(at, name))).filter((path) => existsSync(path));
  const [path, other] = paths;
  if (path === undefined) return null;
  if (other !== undefined) throw new Fault({ what: '不知道以哪份采用方式为准', why: `${path} 和 ${other} 都在`, next: '请只留一份' });
  const file = basename(path);
  return file.endsWith('.tsv') ? { file, sheets: [readTable(readBytes(path), file)] } : openWorkbook(path);
}
