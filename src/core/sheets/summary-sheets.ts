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
import { IN_A_FILE_OF_ITS_OWN, type Surroundings } from './surroundings';

/** summary.xlsx, or what of it stands in a workbook with other sheets: the tables of the round, live down to a sheet a unit. */
export function summarySheets(result: RoundResult, surroundings: Surroundings = IN_A_FILE_OF_ITS_OWN): Edit[] {
  const plan = planWorkbook(result, surroundings);
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
    ...plan.placed.sheets.flatMap((one) => unitSheet(one, plan)),
    { kind: 'activate', sheet: SHEETS.total },
  ];
}
