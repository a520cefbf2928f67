import { sheetReference, toAddress } from '../address';
import type { Figure } from '../figure/figure';
import { isAdjustment } from '../rollup/adjustments';
import type { Unit } from '../scheme/unit';
import { FIRST_ROW, type TableRow, type UnitTable } from './unit-tables';
import { levelFigure, type WorkbookPlan } from './workbook-plan';

/** Rows of a table of units that stand together. */
export interface Block {
  readonly table: UnitTable;
  readonly rows: readonly TableRow[];
}

/** The rows of the units right under a unit; under the city (null) all of 汇总表. */
export function blocksUnder({ tables }: WorkbookPlan, unit: Unit | null): Block[] {
  const [first, ...below] = tables;
  if (unit === null) return [{ table: first, rows: first.rows }];
  return below.flatMap((table) => {
    const rows = table.rows.filter((row) => row.unit.parent === unit.code);
    return rows.length === 0 ? [] : [{ table, rows }];
  });
}

/** The rows whose own figures of an indicator make that of a unit, or of the city: a unit that only rolls up others gives way to these. */
export function leafBlocks(plan: WorkbookPlan, unit: Unit | null, indicator: string): Block[] {
  if (plan.tables.length === 1) return blocksUnder(plan, unit);
  return joined(blocksUnder(plan, unit).flatMap(({ table, rows }) => rows.flatMap((row) => (levelFigure(plan, row.unit, indicator) ? leafBlocks(plan, row.unit, indicator) : [{ table, rows: [row] }]))));
}

/** Without the rows of adjustments, which enter sums alone. */
export function unadjusted(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ rows }) => rows.some(isAdjusting))) return blocks;
  return joined(blocks.flatMap(({ table, rows }) => rows.filter((row) => !isAdjusting(row)).map((row) => ({ table, rows: [row] }))));
}

export function isAdjusting({ unit }: Pick<TableRow, 'unit'>): boolean {
  return isAdjustment(unit);
}

/** What a table of units shows for a unit. */
export function shownFigure(plan: WorkbookPlan, unit: Unit, indicator: string): Figure | undefined {
  return plan.partOf(unit, indicator) ?? levelFigure(plan, unit, indicator)?.figure;
}

function joined(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (const block of [...blocks].sort((one, other) => (one.table === other.table ? top(one) - top(other) : 0))) {
    const last = done.at(-1);
    if (last && last.table === block.table && last.rows.at(-1)?.row === top(block) - 1) done[done.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    else done.push(block);
  }
  return done;
}

function top({ rows }: Block): number {
  return rows[0]?.row ?? FIRST_ROW;
}

/** The cells of an indicator in the block, as a formula on a sheet has them; null where the table has no such column. */
export function blockRange(block: Block, indicator: string, here: string): string | null {
  const column = block.table.columns.find((one) => one.indicator.code === indicator)?.column;
  if (column === undefined) return null;
  const first = { row: top(block), column };
  const last = toAddress({ row: block.rows.at(-1)?.row ?? FIRST_ROW, column });
  return `${block.table.sheet === here ? toAddress(first) : sheetReference(block.table.sheet, first)}:${last}`;
}
