import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault } from '../core/fault';
import { readWorkbook } from '../files/read-workbook';
import type { WorkbookInput } from '../run';
import { readBytes } from './sent-files';

/** A workbook of the round's own on disk; throws a Fault that names it where it cannot be read. */
export function openWorkbook(path: string): WorkbookInput {
  const file = basename(path);
  try {
    return { file, sheets: readWorkbook(readBytes(path, 'own'), 'own').sheets };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault({ what: `${file} 不能读取`, why: error.why, next: error.next }, error);
  }
}

export function openWorkbookIfThere(path: string): WorkbookInput | null {
  return existsSync(path) ? openWorkbook(path) : null;
}
