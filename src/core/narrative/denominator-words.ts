import Big from 'big.js';
import { subjectsOf } from '../expression/references-of';
import { isNumeric } from '../figure/figure';
import { isAdjustment } from '../rollup/adjustments';
import { showQuantity } from '../rollup/show-quantity';
import { sumOfParts } from '../rollup/sum-of-parts';
import type { CityFigure, Contribution } from '../rollup/summary';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import { cameWithout } from './came-without';
import { classOf } from './class-of';
import type { Narration } from './narration';

const TASK = /(?:任务|计划|目标)(?:数|量|额)?$/;

/**
 * What a rate, or a formula on totals, is worked out with where the city's own figure is of more units, so that the figures
 * of the report do not divide: 完成率按计入的12个县区的任务数78451人计算. '' where they do.
 */
export function denominatorWords(rate: Indicator, name: string, narration: Narration): string {
  const city = narration.summary.city.get(rate.code);
  if (!city || city.figure.value === null) return '';
  const { scheme } = narration.round;
  const told = operandsOf(rate).flatMap((operand) => {
    const sum = partialSum(city, operand, narration);
    const indicator = scheme.indicators.get(operand);
    if (sum === null || !indicator) return [];
    return [`${indicator.source === '任务' ? (TASK.exec(indicator.name)?.[0] ?? indicator.name) : indicator.name}${showQuantity(sum, indicator, scheme)}`];
  });
  const units = city.contributions.map(({ unit }) => unit).filter((unit) => !isAdjustment(unit));
  return told.length === 0 ? '' : `${name}按${cameWithout(city, narration) ? '有数' : '计入'}的${units.length}个${classOf(units)}的${told.join('、')}计算`;
}

/** Told in the report beside what is made of it: a rate's denominator, the tasks in a formula on totals. */
function operandsOf(rate: Indicator): readonly string[] {
  if (rate.method === '比率') return rate.denominator === null ? [] : [rate.denominator];
  const formula = rate.method === '按式' ? formulaOf(rate) : null;
  return formula ? subjectsOf(formula) : [];
}

/** The sum over the units that the rate is of; null where that is the city's figure, or where this is no plain sum. */
function partialSum(rate: CityFigure, operand: string, { summary }: Narration): string | null {
  const whole = summary.city.get(operand);
  if (whole?.method !== '合计' || !isNumeric(whole.figure)) return null;
  const { measure } = whole.figure;
  const units = new Set(rate.contributions.map(({ unit }) => unit.code));
  const parts = whole.contributions.filter(({ unit }) => units.has(unit.code) || isAdjustment(unit));
  const [sum, all] = [sumOf(parts, measure), sumOf(whole.contributions, measure)];
  return sum === null || !all?.eq(whole.figure.value) || sum.eq(all) ? null : sum.toFixed();
}

function sumOf(parts: readonly Contribution[], measure: string): Big | null {
  const { figure } = sumOfParts(parts, measure);
  return isNumeric(figure) ? new Big(figure.value) : null;
}
