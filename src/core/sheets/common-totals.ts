import { toAddress } from '../address';
import { toExcel } from '../expression/to-excel';
import type { Figure } from '../figure/figure';
import { commonUnits, type CommonUnits } from '../rollup/common-units';
import { sumOfParts } from '../rollup/sum-of-parts';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import { blockRange, blocksUnder, leafBlocks, type Block } from './blocks';
import { cityPlace, referenceTo, type WorkbookPlan } from './workbook-plan';

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
  const blocks = blocksOf(plan, indicator, common);
  const rows = blocks.map((block) => includedRows(block, common, sheet));
  const measureOf = (code: string) => indicators.get(code)?.measure ?? '';
  const isSummed = (code: string) => common.summed.includes(code);
  const sum = (code: string) => (isSummed(code) ? sumOfParts(plan.units.partsOf(code).filter(({ unit }) => codes.has(unit.code)), measureOf(code)).figure : undefined);
  const count = rows.length > 0 && rows.every((one) => one !== null) ? plus(rows.map((one) => `SUMPRODUCT(${one})`)) : 'SUMPRODUCT(0)';
  return { count, reference: (code) => written(code, new Set([indicator.code])), sum };

  function written(code: string, within: ReadonlySet<string>): string | null {
    if (isSummed(code)) return sumOver(code);
    const nested = indicators.get(code);
    const formula = nested?.method === '按式' && !within.has(code) ? formulaOf(nested) : null;
    if (!formula) return cellOf(plan, code, sheet);
    const text = toExcel(formula, (operand) => written(operand, new Set([...within, code])));
    return text === null ? null : `(${text})`;
  }

  function sumOver(code: string): string | null {
    const sums = blocks.map((block, index) => {
      const range = blockRange(block, code, sheet);
      const included = rows[index];
      return included === null || included === undefined || range === null ? null : `SUMPRODUCT(${included},${range})`;
    });
    return sums.every((one) => one !== null) && sums.length > 0 ? (sums.length > 1 ? `(${plus(sums)})` : plus(sums)) : null;
  }
}

/** The rows of the units of the formula; none where it is of units that no one table has. */
function blocksOf(plan: WorkbookPlan, indicator: Indicator, { summed, included }: CommonUnits): Block[] {
  const candidates = [leafBlocks(plan, null, summed[0] ?? indicator.code), blocksUnder(plan, null)];
  const hasAll = (blocks: readonly Block[]) => included.every(({ code }) => blocks.some(({ rows }) => rows.some(({ unit }) => unit.code === code)));
  return candidates.find(hasAll) ?? [];
}

function plus(terms: readonly string[]): string {
  return terms.join('+');
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

/** As an array of 1 and 0, the rows of a block that are in: live where numbers decide, else as the engine has them. */
function includedRows(block: Block, { summed, included, byNumbers }: CommonUnits, sheet: string): string | null {
  if (!byNumbers) return `{${block.rows.map(({ unit }) => (included.some(({ code }) => code === unit.code) ? '1' : '0')).join(';')}}`;
  const ranges = summed.map((code) => blockRange(block, code, sheet));
  return ranges.includes(null) ? null : ranges.map((range) => `ISNUMBER(${range ?? ''})`).join('*');
}
