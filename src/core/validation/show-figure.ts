import Big from 'big.js';
import type { Figure, FigureState } from '../figure/figure';
import { writeDay } from '../figure/write-day';
import type { Day } from '../period';

const DECIMALS_SHOWN = 6;
const RATE_DECIMALS = 2;

const STATES: Readonly<Record<Exclude<FigureState, 'value' | 'zero'>, string>> = {
  blank: '空白',
  notApplicable: '不适用',
  notReported: '未报',
};

/** A figure as a finding's message has it: `31372人`, `79.46%`, 空白, 未报. One of the history may have no measure: then it is `measure`. */
export function showFigure(figure: Figure | undefined, measure = figure?.measure ?? ''): string {
  if (!figure) return STATES.notReported;
  if (figure.value !== null) return showDecimal(figure.value, figure.measure || measure);
  return figure.state === 'value' || figure.state === 'zero' ? figure.text : STATES[figure.state];
}

/** A decimal with its unit, at most six decimals; a fraction whose unit is % as a percentage with two. */
export function showDecimal(value: string, measure: string, rateDecimals = RATE_DECIMALS): string {
  const exact = new Big(value);
  return measure === '%' ? `${exact.times(100).toFixed(rateDecimals)}%` : `${exact.round(DECIMALS_SHOWN).toFixed()}${measure}`;
}

/** Two that differ and how far apart they are as shown: rates in percentage points, with more decimals where two cannot tell them apart. */
export function showSides(left: string, right: string, measure: string): { readonly left: string; readonly right: string; readonly difference: string } {
  const difference = new Big(left).minus(right).abs();
  if (measure !== '%') return { left: showDecimal(left, measure), right: showDecimal(right, measure), difference: showDecimal(difference.toFixed(), measure) };
  const decimals = decimalsToTell(left, right);
  const [one, other] = [left, right].map((value) => new Big(value).times(100).round(decimals));
  const shown = one && other ? one.minus(other).abs() : difference.times(100);
  return { left: showDecimal(left, '%', decimals), right: showDecimal(right, '%', decimals), difference: `${shown.toFixed(decimals)}个百分点` };
}

export function showDay(day: Day): string {
  return writeDay(day, 'YYYY年M月D日');
}

function decimalsToTell(left: string, right: string): number {
  const points = new Big(left).minus(right).times(100);
  for (let decimals = RATE_DECIMALS; decimals < DECIMALS_SHOWN; decimals += 1) {
    const differ = showDecimal(left, '%', decimals) !== showDecimal(right, '%', decimals);
    if (points.eq(0) || (differ && !points.round(decimals).eq(0))) return decimals;
  }
  return DECIMALS_SHOWN;
}
