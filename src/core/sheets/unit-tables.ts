import type { UnitFigures } from '../rollup/unit-figures';
import { unitsOf } from '../scheme/find-unit';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { RoundResult } from './round-result';

/** A column of a table of units, and beside a rate the column of its ranks. */
export interface TotalColumn {
  readonly indicator: Indicator;
  readonly column: number;
  readonly rankColumn: number | null;
}

export interface TableRow {
  readonly unit: Unit;
  readonly row: number;
}

/** A table with a row a unit: 汇总表 for those directly under the city, 下级单位 for those under these, and so on. */
export interface UnitTable {
  readonly sheet: string;
  /** Units under the same one stand together. */
  readonly rows: readonly TableRow[];
  readonly columns: readonly TotalColumn[];
  /** The row after the last unit. */
  readonly endRow: number;
}

export const FIRST_ROW = 5;
const LABEL_COLUMNS = 2;
/** 上级 stands before the unit in the tables below 汇总表. */
export const LABEL_COLUMNS_BELOW = 3;

interface Asked {
  readonly result: RoundResult;
  readonly units: UnitFigures;
  /** The name of the first table's sheet. */
  readonly sheet: string;
}

/** Each unit that is asked for one of the indicators stands in one table, and so does each that one stands under. */
export function unitTables(indicators: readonly Indicator[], { result, units, sheet }: Asked): readonly [UnitTable, ...UnitTable[]] {
  const { scheme, period } = result.round;
  const present = unitsOf(scheme, period);
  const asked = new Set(indicators.flatMap(({ code }) => units.partsOf(code).map(({ unit }) => unit.code)));
  const above = new Map(present.map(({ code, parent }) => [code, parent]));
  for (const code of [...asked]) for (let parent = above.get(code); parent !== null && parent !== undefined && !asked.has(parent) && above.has(parent); parent = above.get(parent)) asked.add(parent);
  const shown = present.filter(({ code }) => asked.has(code));
  const isAmong = (code: string | null) => code !== null && shown.some((one) => one.code === code);
  const first = tableOf(shown.filter(({ parent }) => !isAmong(parent)), sheet, placeColumns(indicators, false));
  const below: UnitTable[] = [];
  for (let upper = first; ; ) {
    const next = upper.rows.flatMap(({ unit }) => shown.filter(({ parent }) => parent === unit.code));
    if (next.length === 0) return [first, ...below];
    upper = tableOf(next, `下级单位${below.length === 0 ? '' : below.length + 1}`, placeColumns(indicators, true));
    below.push(upper);
  }
}

function tableOf(units: readonly Unit[], sheet: string, columns: readonly TotalColumn[]): UnitTable {
  const rows = units.map((unit, index) => ({ unit, row: FIRST_ROW + index }));
  return { sheet, rows, columns, endRow: FIRST_ROW + rows.length };
}

/** Ranks are among the units directly under the city. */
function placeColumns(indicators: readonly Indicator[], isBelow: boolean): TotalColumn[] {
  let next = (isBelow ? LABEL_COLUMNS_BELOW : LABEL_COLUMNS) + 1;
  return indicators.map((indicator) => {
    const column = next;
    const ranked = indicator.type === '比率' && !isBelow;
    next += ranked ? 2 : 1;
    return { indicator, column, rankColumn: ranked ? column + 1 : null };
  });
}
