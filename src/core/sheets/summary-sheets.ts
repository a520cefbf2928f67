import type { Edit } from '../edit';
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
import { planWorkbook, SHEETS } from './workbook-plan';

/** summary.xlsx: the tables of the round, live down to a sheet a unit. */
export function summarySheets(result: RoundResult): Edit[] {
  const plan = planWorkbook(result);
  const [, ...below] = plan.tables;
  return [
    ...totalSheet(plan),
    ...below.flatMap((table) => levelsSheet(plan, table)),
    ...citySheet(plan),
    ...balanceSheet(plan),
    ...coverageSheet(result),
    ...findingsTable(SHEETS.findings, result),
    ...reportSheet(result),
    ...sourceSheet(plan),
    ...cellAccountSheet(SHEETS.cells, result),
    ...listSheets(plan),
    ...dataSheets(plan),
    ...plan.placed.sheets.flatMap((one) => unitSheet(one, result.round)),
    { kind: 'activate', sheet: SHEETS.total },
  ];
}
