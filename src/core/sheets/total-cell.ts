import Big from 'big.js';
import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { isNumeric, type Figure } from '../figure/figure';
import type { CityFigure } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import { valueIn } from '../rollup/sum-of-parts';
import { METHODS } from '../rollup/methods';
import { blockRange, blocksUnder, leafBlocks, unadjusted } from './blocks';
import { besideNumbers, cellNumber, emptyCell, formulaCell, shownBy, textCell } from './cells';
import { countedUnits } from './count-formula';
import { figureCell, NOT_APPLICABLE } from './figure-cell';
import { figureFormat } from './figure-format';
import { formulaTotal } from './formula-total';
import { TOTAL } from './look';
import { rateFormula, weighedFormula } from './ratio-formula';
import type { RolledUp } from './rolled-up';
import type { TotalColumn } from './unit-tables';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

/** Excel takes no longer one, in characters. */
const LONGEST_FORMULA = 8192;

/** The city's figure under a column of 汇总表, by the method of its indicator, as a live formula. */
export function totalCell(plan: WorkbookPlan, column: TotalColumn): CellWrite {
  const { indicator } = column;
  const rolled = plan.result.summary.city.get(indicator.code);
  if (!rolled) return emptyCell(TOTAL);
  const cell = cityCell(plan, column, { indicator, unit: null, rolled, here: SHEETS.total });
  return { ...cell, style: indicator.method === '连接' ? { ...TOTAL, align: 'left', wrap: true } : besideNumbers(cell, TOTAL) };
}

function cityCell(plan: WorkbookPlan, column: TotalColumn, whole: RolledUp): CellWrite {
  const { method } = whole.indicator;
  if (method === '市级') return ownCell(plan, column, whole.rolled);
  if (method === '不汇总') return emptyCell(TOTAL);
  return methodCell(plan, whole) ?? formulaTotal(plan, whole.indicator, SHEETS.total);
}

/** The figure as a live formula over units' cells; the number itself where that would be too long; null where no cells make it. */
export function methodCell(plan: WorkbookPlan, whole: RolledUp): CellWrite | null {
  const cell = byMethod(plan, whole);
  const isTooLong = cell?.content.kind === 'formula' && cell.content.formula.length > LONGEST_FORMULA;
  return isTooLong ? figureCell(whole.rolled.figure, whole.indicator, { notes: false }) : cell;
}

function byMethod(plan: WorkbookPlan, whole: RolledUp): CellWrite | null {
  const { indicator, rolled } = whole;
  switch (indicator.method) {
    case '合计':
      return overNumbers(whole, 'SUM', rangesOf(plan, whole, true));
    case '最小':
      return overNumbers(whole, 'MIN', rangesOf(plan, whole, true));
    case '最大':
      return overNumbers(whole, 'MAX', rangesOf(plan, whole, true));
    case '平均':
      return overNumbers(whole, 'AVERAGE', rangesOf(plan, whole, false));
    case '单位数':
      return countCell(whole, rangesOf(plan, whole, false));
    case '加权平均':
      return weighedCell(plan, whole);
    case '比率':
      return rateCell(plan, whole);
    case '连接':
      return rolled.figure.text === '' ? textCell(wordFor(rolled.figure)) : figureCell(rolled.figure, indicator, { notes: false });
    case '按式':
    case '市级':
    case '不汇总':
      return null;
  }
}

/** Where rolling up what was rolled up gives the same, the units right under it will do. */
export function rangesOf(plan: WorkbookPlan, { indicator, unit, here }: Omit<RolledUp, 'rolled'>, nests: boolean): string[] {
  const all = nests ? blocksUnder(plan, unit) : leafBlocks(plan, unit, indicator.code);
  const blocks = METHODS[indicator.method].adjusted ? all : unadjusted(all);
  return blocks.flatMap((block) => blockRange(block, indicator.code, here) ?? []);
}

function overNumbers({ indicator, rolled: { figure } }: RolledUp, call: string, ranges: readonly string[]): CellWrite | null {
  if (ranges.length === 0) return null;
  const cells = ranges.join(',');
  const format = figureFormat(indicator, figure);
  if (figure.value !== null) return formulaCell(`${call}(${cells})`, cellNumber(figure.value), { format });
  const word = wordFor(figure);
  return formulaCell(`IF(COUNT(${cells})=0,"${word}",${call}(${cells}))`, word, { format });
}

function countCell({ indicator, rolled: { figure } }: RolledUp, ranges: readonly string[]): CellWrite | null {
  if (ranges.length === 0) return null;
  const { count, answered } = countedUnits(indicator, ranges);
  if (figure.value !== null) return formulaCell(count, cellNumber(figure.value), { format: '0' });
  return formulaCell(`IF(${answered}=0,"${wordFor(figure)}",${count})`, wordFor(figure), { format: '0' });
}

/** Numerators over denominators, of the rows that have both; null where the two sides are not columns here. */
function rateCell(plan: WorkbookPlan, whole: RolledUp): CellWrite | null {
  const formula = rateFormula(plan, whole);
  const { indicator, rolled } = whole;
  if (formula === null) return whole.unit === null && isOfTotals(plan, indicator, rolled) ? null : figureCell(rolled.figure, indicator, { notes: false });
  const cached = rolled.figure.value !== null ? cellNumber(rolled.figure.value) : rolled.contributions.length > 0 ? NOT_APPLICABLE : null;
  return formulaCell(formula, cached, { format: figureFormat(indicator, rolled.figure) });
}

/** The rate is the one total over the other, as where its sides come from different bodies. */
function isOfTotals({ result }: WorkbookPlan, { numerator, denominator }: Indicator, { figure }: CityFigure): boolean {
  const [top, bottom] = [numerator, denominator].map((code) => result.summary.city.get(code ?? '')?.figure);
  if (!isNumeric(figure) || !isNumeric(top) || !isNumeric(bottom) || Number(bottom.value) === 0) return figure.value === null;
  return new Big(valueIn(top, bottom.measure)).div(bottom.value).minus(figure.value).abs().lt('1e-12');
}

function weighedCell(plan: WorkbookPlan, whole: RolledUp): CellWrite {
  const { figure, contributions } = whole.rolled;
  const word = contributions.length > 0 ? NOT_APPLICABLE : wordFor(figure);
  const formula = weighedFormula(plan, whole, wordFor(figure));
  if (formula === null) return figureCell(figure, whole.indicator, { notes: false });
  return formulaCell(formula, figure.value === null ? word : cellNumber(figure.value), { format: figureFormat(whole.indicator, figure) });
}

/** What stands in place of a figure that is not there. */
function wordFor({ state }: Figure): string {
  return state === 'notApplicable' ? NOT_APPLICABLE : '未报';
}

/** The city's own figure: the cell of the city-level body in the same column. */
function ownCell(plan: WorkbookPlan, { indicator, column }: TotalColumn, { figure, contributions: [own] }: CityFigure): CellWrite {
  const row = plan.rows.find(({ unit }) => unit.code === own?.unit.code)?.row;
  const { content } = figureCell(figure, indicator, { notes: false });
  if (row === undefined) return figureCell(figure, indicator, { notes: false });
  const cell = toAddress({ row, column });
  return formulaCell(`IF(${cell}="","",${cell})`, shownBy(content), { format: figureFormat(indicator, figure) });
}
