import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { isAdjusting, shownFigure } from './blocks';
import { textCell, formulaCell } from './cells';
import { MIDDLE, QUIET } from './look';
import type { TableRow, TotalColumn } from './unit-tables';
import { levelFigure, type WorkbookPlan } from './workbook-plan';

/** A unit's place by the rate of a column, live; ties share one. Units that are not ranked by it have none and do not count. */
export function rankCells(plan: WorkbookPlan, { indicator, column }: TotalColumn): (row: TableRow) => CellWrite {
  const { code, largerIsBetter } = indicator;
  const ranked = plan.rows.filter((row) => isRanked(plan, row, code));
  const units = new Set(ranked.map(({ unit }) => unit.code));
  const ranks = new Map(plan.result.summary.ranks.get(code)?.map(({ unit, rank }) => [unit.code, rank]));
  const blocks = runsOf(ranked, column);
  const [only, ...others] = blocks;
  return ({ unit, row }) => {
    if (!units.has(unit.code)) return textCell('—', QUIET);
    const cell = toAddress({ row, column });
    const place =
      only !== undefined && others.length === 0
        ? `RANK(${cell},${only},${largerIsBetter ? 0 : 1})`
        : ['1', ...blocks.map((cells) => `SUMPRODUCT(ISNUMBER(${cells})*(${cells}${largerIsBetter ? '>' : '<'}${cell}))`)].join('+');
    return formulaCell(`IF(ISNUMBER(${cell}),${place},"")`, ranks.get(unit.code) ?? null, { format: '0', style: MIDDLE });
  };
}

/** Not an adjustment, not by an approximate figure, and not by one that its own units have not all told. */
function isRanked(plan: WorkbookPlan, row: TableRow, indicator: string): boolean {
  if (!row.unit.ranked || isAdjusting(row) || shownFigure(plan, row.unit, indicator)?.qualifier !== undefined) return false;
  return (levelFigure(plan, row.unit, indicator)?.lacking.length ?? 0) === 0;
}

/** The runs of rows of ranked units in a column: one where the unranked stand last. */
function runsOf(ranked: readonly TableRow[], column: number): string[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const { row } of ranked) {
    const last = blocks.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks.map(({ top, bottom }) => `${anchored(top, column)}:${anchored(bottom, column)}`);
}

function anchored(row: number, column: number): string {
  return toAddress({ row, column }).replace(/\d+$/, (digits) => `$${digits}`);
}
