import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { textCell, formulaCell } from './cells';
import { MIDDLE, QUIET } from './look';
import type { TotalColumn } from './unit-tables';
import type { WorkbookPlan } from './workbook-plan';

/** A unit's place by a rate, live; ties share one. Unranked units have none and do not count. */
export function rankCell(plan: WorkbookPlan, { unit, row }: WorkbookPlan['rows'][number], { indicator, column }: TotalColumn): CellWrite {
  if (!unit.ranked) return textCell('—', QUIET);
  const rank = plan.result.summary.ranks.get(indicator.code)?.find((one) => one.unit.code === unit.code)?.rank;
  const cell = toAddress({ row, column });
  const [only, ...others] = rankedBlocks(plan, column);
  const place =
    only !== undefined && others.length === 0
      ? `RANK(${cell},${only},${indicator.largerIsBetter ? 0 : 1})`
      : ['1', ...rankedBlocks(plan, column).map((cells) => `SUMPRODUCT(ISNUMBER(${cells})*(${cells}${indicator.largerIsBetter ? '>' : '<'}${cell}))`)].join('+');
  return formulaCell(`IF(ISNUMBER(${cell}),${place},"")`, rank ?? null, { format: '0', style: MIDDLE });
}

/** The runs of rows of ranked units in a column: one where the unranked stand last. */
function rankedBlocks({ rows }: WorkbookPlan, column: number): string[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const { unit, row } of rows) {
    const last = blocks.at(-1);
    if (!unit.ranked) continue;
    if (last?.bottom === row - 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks.map(({ top, bottom }) => `${anchored(top, column)}:${anchored(bottom, column)}`);
}

function anchored(row: number, column: number): string {
  return toAddress({ row, column }).replace(/\d+$/, (digits) => `$${digits}`);
}
