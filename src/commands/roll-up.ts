import type { Finding } from '../core/finding';
import type { ReceivedFile } from '../core/form/submission';
import type { Day, PeriodKind } from '../core/period';
import type { RoundResult } from '../core/sheets/round-result';
import type { FileChange, WorkbookChange } from '../core/workbook/workbook-change';
import type { Applied } from '../hosts/host';
import type { Desk } from './desk';

/** What 一键汇总 is asked to do. A file of a name that the workbook has already takes that one's place. */
export interface RollUpRequest {
  readonly files: readonly ReceivedFile[];
  /** What was found while these were gathered. */
  readonly found?: readonly Finding[];
  /** A period code, or as people write one; absent: the one that the workbook has. */
  readonly period?: string;
  /** 成文日期; absent: the one that the workbook has, else the period's last day. */
  readonly date?: Day;
}

/** Everything is worked out; nothing is written yet. */
export interface Prepared {
  readonly kind: 'prepared';
  readonly result: RoundResult;
  readonly change: WorkbookChange;
  /** What is another figure than the workbook has now. */
  readonly changed: readonly FileChange[];
  /** Writes it. `consent`: ids of the losses agreed to. Throws a Fault where the user's sheets stand in the way. */
  apply(consent?: readonly string[]): Promise<Applied>;
}

/** Why nothing can be prepared. */
export type Refused =
  /** The workbook has no 方案. */
  | { readonly kind: 'noScheme' }
  /** What it carries was written by a newer version, or is damaged. */
  | { readonly kind: 'stateUnusable'; readonly findings: readonly Finding[] }
  | { readonly kind: 'schemeUnusable'; readonly findings: readonly Finding[] }
  /** Nothing says which period it is (''), or what was said is none of `expected`. */
  | { readonly kind: 'periodUnknown'; readonly said: string; readonly expected: PeriodKind };

/** 一键汇总: reads the open workbook, takes in the files, and works out all that is to be written into it. */
export async function prepareRollUp(_desk: Desk, _request: RollUpRequest): Promise<Prepared | Refused> {
  await Promise.resolve();
  return { kind: 'noScheme' };
}
