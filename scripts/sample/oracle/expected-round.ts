import { type TableRow, type Tables, field } from '../tables';
import { type ExpectedCells, expectedCells } from './cells';
import { expectedOfCity } from './city-figures';
import { type ExpectedFinding, findingsByFile, roundFindings } from './findings';
import { type ExpectedFigure, expectedOfUnit } from './unit-figures';

/** What the run over the sample must come to, worked out from the plain tables alone. */
export interface ExpectedRound {
  readonly period: string;
  readonly coverage: { readonly due: number; readonly received: number; readonly late: readonly string[]; readonly missing: readonly string[]; readonly blocked: readonly string[] };
  readonly cells: ExpectedCells;
  readonly files: readonly { readonly file: string; readonly unit: string; readonly findings: readonly ExpectedFinding[] }[];
  /** Findings of the round as a whole. */
  readonly round: readonly ExpectedFinding[];
  readonly figures: readonly ExpectedFigure[];
}

const DEADLINE = '2020-08-31';

export function expectedRound(tables: Tables): ExpectedRound {
  const units = tables.records('units').map((row) => field(row, '名称'));
  const late = tables.records('submissions').filter((row) => dayOf(row) > DEADLINE);
  return {
    period: '2020-08',
    coverage: { due: units.length, received: units.length, late: late.map((row) => field(row, '单位')), missing: [], blocked: [] },
    cells: expectedCells(tables),
    files: findingsByFile(tables),
    round: roundFindings(tables),
    figures: [...expectedOfCity(tables), ...units.flatMap((unit) => expectedOfUnit(unit, tables))],
  };
}

/** 2020年8月31日, 2020-8-31, 2020.8.31, 2020/8/31 as 2020-08-31. */
export function dayOf(row: TableRow): string {
  const [year = '', month = '', day = ''] = field(row, '填报日期').match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
