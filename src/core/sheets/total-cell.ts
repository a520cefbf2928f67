import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import type { Figure } from '../figure/figure';
import { factorBetween } from '../form/guarded-formula';
import type { CityFigure } from '../rollup/summary';
import { cellNumber, emptyCell, formulaCell, shownBy } from './cells';
import { APPROXIMATE, figureCell, NOT_APPLICABLE } from './figure-cell';
import { figureFormat } from './figure-format';
import { formulaTotal } from './formula-total';
import { TOTAL } from './look';
import { FIRST_ROW, SHEETS, type TotalColumn, type WorkbookPlan } from './workbook-plan';

/** The city's figure under a column of 汇总表, by the method of its indicator, as a live formula. */
export function totalCell(plan: WorkbookPlan, column: TotalColumn): CellWrite {
  const city = plan.result.summary.city.get(column.indicator.code);
  if (!city) return emptyCell(TOTAL);
  return { ...byMethod(plan, column, city), style: TOTAL };
}

function byMethod(plan: WorkbookPlan, column: TotalColumn, city: CityFigure): CellWrite {
  const { indicator } = column;
  switch (indicator.method) {
    case '合计':
      return sumCell(plan, column, city.figure);
    case '比率':
      return rateCell(plan, column, city.figure) ?? formulaTotal(plan, indicator, SHEETS.total);
    case '按式':
      return formulaTotal(plan, indicator, SHEETS.total);
    case '市级':
      return ownCell(plan, column, city);
    case '不汇总':
      return emptyCell(TOTAL);
  }
}

function sumCell(plan: WorkbookPlan, { indicator, column }: TotalColumn, figure: Figure): CellWrite {
  const cells = columnRange(plan, column);
  const format = figureFormat(indicator, figure);
  if (figure.value !== null) return formulaCell(`SUM(${cells})`, cellNumber(figure.value), { format });
  const word = figure.state === 'notApplicable' ? NOT_APPLICABLE : '未报';
  return formulaCell(`IF(COUNT(${cells})=0,"${word}",SUM(${cells}))`, word, { format });
}

/** Numerators over denominators, of the rows that have both; null where the two sides are not columns here. */
function rateCell(plan: WorkbookPlan, { indicator }: TotalColumn, figure: Figure): CellWrite | null {
  const sides = rateSides(plan, indicator.code);
  if (!sides) return null;
  const { numerator, denominator, included } = sides;
  const factor = factorBetween(sides.numeratorIndicator, sides.denominatorIndicator);
  const top = `SUMPRODUCT(${included},${numerator})${factor === '1' ? '' : `*${factor}`}`;
  const bottom = `SUMPRODUCT(${included},${denominator})`;
  const formula = `IF(SUMPRODUCT(${included})=0,"",IF(${bottom}=0,"${NOT_APPLICABLE}",${top}/${bottom}))`;
  const complete = plan.result.summary.city.get(indicator.code)?.contributions.length ?? 0;
  const cached = figure.value !== null ? cellNumber(figure.value) : complete > 0 ? NOT_APPLICABLE : null;
  return formulaCell(formula, cached, { format: figureFormat(indicator, figure) });
}

/** The columns of a rate's two sides and, as an array of 1 and 0, the rows that enter it. */
export function rateSides(plan: WorkbookPlan, code: string) {
  const own = plan.columns.find((one) => one.indicator.code === code);
  const top = plan.columns.find((one) => one.indicator.code === own?.indicator.numerator);
  const bottom = plan.columns.find((one) => one.indicator.code === own?.indicator.denominator);
  if (!own || !top || !bottom) return null;
  const numerator = columnRange(plan, top.column);
  const denominator = columnRange(plan, bottom.column);
  const exact = hasApproximate(plan, [top, bottom]) ? `*(${columnRange(plan, own.column)}<>"${APPROXIMATE}")` : '';
  const included = `ISNUMBER(${numerator})*ISNUMBER(${denominator})${exact}`;
  return { numerator, denominator, included, numeratorIndicator: top.indicator, denominatorIndicator: bottom.indicator };
}

function hasApproximate({ units }: WorkbookPlan, columns: readonly TotalColumn[]): boolean {
  return columns.some(({ indicator }) => units.partsOf(indicator.code).some(({ figure }) => figure.qualifier));
}

/** The city's own figure: the cell of the city-level body in the same column. */
function ownCell(plan: WorkbookPlan, { indicator, column }: TotalColumn, { figure, contributions: [own] }: CityFigure): CellWrite {
  const row = plan.rows.find(({ unit }) => unit.code === own?.unit.code)?.row;
  const { content } = figureCell(figure, indicator, { notes: false });
  if (row === undefined) return figureCell(figure, indicator, { notes: false });
  const cell = toAddress({ row, column });
  return formulaCell(`IF(${cell}="","",${cell})`, shownBy(content), { format: figureFormat(indicator, figure) });
}

export function columnRange({ rows }: WorkbookPlan, column: number): string {
  const last = FIRST_ROW + Math.max(rows.length, 1) - 1;
  return `${toAddress({ row: FIRST_ROW, column })}:${toAddress({ row: last, column })}`;
}
