import { sheetReference, toAddress } from '../address';
import { toExcel } from '../expression/to-excel';
import type { Figure } from '../figure/figure';
import { commonUnits, type CommonUnits } from '../rollup/common-units';
import { sumOfParts } from '../rollup/sum-of-parts';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import { cityPlace, FIRST_ROW, referenceTo, SHEETS, type WorkbookPlan } from './workbook-plan';

/** The sums of a formula on totals as a workbook has them, each over the units of the formula. */
export interface CommonTotals {
  /** How many units are in, as a formula. */
  readonly count: string;
  /** An indicator as the formula has it: its sum over those units, a formula on such sums, or its cell; null where it has none. */
  reference(indicator: string): string | null;
  /** Such a sum; undefined for what is none. */
  sum(indicator: string): Figure | undefined;
}

/** The units of a formula on totals; null where it speaks of no sums over units in common. */
export function commonOf({ units, result }: WorkbookPlan, indicator: Indicator): CommonUnits | null {
  const { indicators } = result.round.scheme;
  return commonUnits(indicator, { indicators, partsOf: units.partsOf, cityOf: (code) => result.summary.city.get(code) });
}

/** Null where the city's own cells say it all: the formula is of no sums, or each of its sums is of just the units it is of. */
export function commonTotals(plan: WorkbookPlan, indicator: Indicator, sheet: string): CommonTotals | null {
  const common = commonOf(plan, indicator);
  if (!common || isPlain(plan, common)) return null;
  const { indicators } = plan.result.round.scheme;
  const codes = new Set(common.included.map(({ code }) => code));
  const ranges = new Map(common.summed.map((code) => [code, rangeOf(plan, code, sheet)]));
  const rows = includedRows(plan, common, ranges);
  const measureOf = (code: string) => indicators.get(code)?.measure ?? '';
  const sum = (code: string) => (ranges.has(code) ? sumOfParts(plan.units.partsOf(code).filter(({ unit }) => codes.has(unit.code)), measureOf(code)).figure : undefined);
  return { count: `SUMPRODUCT(${rows ?? '0'})`, reference: (code) => written(code, new Set([indicator.code])), sum };

  function written(code: string, within: ReadonlySet<string>): string | null {
    const range = ranges.get(code);
    if (range !== undefined) return rows === null || range === null ? null : `SUMPRODUCT(${rows},${range})`;
    const nested = indicators.get(code);
    const formula = nested?.method === '按式' && !within.has(code) ? formulaOf(nested) : null;
    if (!formula) return cellOf(plan, code, sheet);
    const text = toExcel(formula, (operand) => written(operand, new Set([...within, code])));
    return text === null ? null : `(${text})`;
  }
}

/** The city's cell of an indicator as a formula on the sheet has it. */
export function cellOf(plan: WorkbookPlan, code: string, sheet: string): string | null {
  const place = cityPlace(plan, code);
  return place && (place.sheet === sheet ? toAddress(place.at) : referenceTo(place));
}

/** Only adding and subtracting, or one sum alone: then the totals themselves will do where no unit is left out of any. */
function isPlain({ result, columns }: WorkbookPlan, { summed, included, byNumbers }: CommonUnits): boolean {
  const codes = new Set(included.map(({ code }) => code));
  const isWhole = summed.every((code) => result.summary.city.get(code)?.contributions.every(({ unit }) => codes.has(unit.code)));
  const isShown = summed.every((code) => columns.some(({ indicator }) => indicator.code === code));
  return isWhole && (!byNumbers || summed.length === 1 || !isShown);
}

/** As an array of 1 and 0, the rows of 汇总表 that are in: live where numbers decide, else as the engine has them. */
function includedRows({ rows }: WorkbookPlan, { included, byNumbers }: CommonUnits, ranges: ReadonlyMap<string, string | null>): string | null {
  const columns = [...ranges.values()];
  if (byNumbers) return columns.includes(null) ? null : columns.map((range) => `ISNUMBER(${range ?? ''})`).join('*');
  return `{${rows.map(({ unit }) => (included.some(({ code }) => code === unit.code) ? '1' : '0')).join(';')}}`;
}

function rangeOf({ columns, rows }: WorkbookPlan, code: string, sheet: string): string | null {
  const column = columns.find(({ indicator }) => indicator.code === code)?.column;
  if (column === undefined) return null;
  const first = { row: FIRST_ROW, column };
  const last = toAddress({ row: FIRST_ROW + Math.max(rows.length, 1) - 1, column });
  return `${sheet === SHEETS.total ? toAddress(first) : sheetReference(SHEETS.total, first)}:${last}`;
}
