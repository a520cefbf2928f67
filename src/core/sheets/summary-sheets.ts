import type { Edit } from '../edit';
import { type Steps, toTheEnd } from '../steps';
import { balanceSheet } from './balance-sheet';
import { cellAccountSheet } from './cell-account-sheet';
import { citySheet } from './city-sheet';
import { coverageSheet } from './coverage-sheet';
import { dataSheets } from './data-sheet';
import { findingsTable } from './findings-table';
import { levelsSheet } from './levels-sheet';
import { listSheets } from './list-sheet';
import { reportSheet } from './report-sheet';
import type { RoundResult } from './round-result';
import { sourceSheet } from './source-sheet';
import { totalSheet } from './total-sheet';
import { unitSheet } from './unit-sheet';
import { IN_A_FILE_OF_ITS_OWN } from './surroundings';
import { planWorkbook, SHEETS, type WorkbookPlan } from './workbook-plan';

/** summary.xlsx: the tables of the round, live down to a sheet a unit. */
export function summarySheets(result: RoundResult): Edit[] {
  return layOutSummary(planWorkbook(result, IN_A_FILE_OF_ITS_OWN));
}

/** The same, in whatever workbook it is planned for. */
export function layOutSummary(plan: WorkbookPlan): Edit[] {
  return toTheEnd(layOutSteps(plan));
}

/** A sheet a step. */
export function* layOutSteps(plan: WorkbookPlan): Steps<Edit[]> {
  const { result } = plan;
  const [, ...below] = plan.tables;
  const sheets: readonly (() => readonly Edit[])[] = [
    () => totalSheet(plan),
    ...below.map((table) => () => levelsSheet(plan, table)),
    () => citySheet(plan),
    () => balanceSheet(plan),
    () => coverageSheet(result),
    () => findingsTable(SHEETS.findings, result),
    () => reportSheet(result),
    () => sourceSheet(plan),
    () => cellAccountSheet(SHEETS.cells, result),
    () => listSheets(plan),
    () => dataSheets(plan),
    ...plan.placed.sheets.map((one) => () => unitSheet(one, plan)),
  ];
  const edits: Edit[] = [];
  for (const layOut of sheets) {
    edits.push(...layOut());
    yield;
  }
  return [...edits, { kind: 'activate', sheet: SHEETS.total }];
}
