import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Round } from '../core/scheme/round';
import { openRound, type WorkbookInput } from '../open-round';
import { openWorkbook, openWorkbookIfThere } from './open-workbook';
import { periodCode } from './round-folder';
import { unusable } from './unusable';

export interface SchemeOptions {
  readonly scheme: string;
  readonly period: string | null;
  readonly history: string | null;
}

/** The round of a scheme workbook by itself, with `history.xlsx` from beside it unless another is named; throws a Fault where it cannot be used. */
export function openScheme(options: SchemeOptions): { readonly round: Round; readonly findings: readonly Finding[] } {
  const folder = dirname(resolve(options.scheme));
  if (!existsSync(options.scheme)) throw new Fault({ what: '没有找到方案', why: `${options.scheme} 不存在`, next: '请核对路径后再试' });
  const period = periodCode(options.period, folder);
  const scheme = openWorkbook(options.scheme);
  const opened = openRound({ scheme, history: openHistory(options.history, folder), period, date: null });
  if (opened.kind !== 'open') throw unusable(opened, { period, file: scheme.file });
  return opened;
}

function openHistory(named: string | null, folder: string): WorkbookInput | null {
  if (named === null) return openWorkbookIfThere(join(folder, 'history.xlsx'));
  if (!existsSync(named)) throw new Fault({ what: '没有找到往期数据', why: `${named} 不存在`, next: '请核对 --history 后再试' });
  return openWorkbook(named);
}
