import type { RoundResult } from '../core/sheets/round-result';
import type { Refresh } from '../core/workbook/edited-round';
import { planSteps } from '../core/workbook/plan-sheets';
import type { Desk } from './desk';
import { driveSteps } from './drive';
import type { Refused } from './refused';
import { workRound } from './work-round';

/** What a report is written from: `result.report` goes to files/write-report. */
export interface PreparedReport {
  readonly kind: 'report';
  readonly result: RoundResult;
  /** How the report stands to the one that the workbook has. */
  readonly refresh: Refresh;
  /** The sheets as they were last written say something else: a figure was corrected since, or what they are made from. Roll up first. */
  readonly behind: boolean;
}

/** 生成报告: works the round out anew from what the open workbook carries; nothing is written. */
export async function prepareReport(desk: Desk): Promise<PreparedReport | Refused> {
  const worked = await workRound(desk, { files: [] });
  if (worked.kind !== 'worked') return worked;
  const { asWritten } = await driveSteps(planSteps(worked), desk);
  return { kind: 'report', result: worked.result, refresh: worked.refresh, behind: !asWritten };
}
