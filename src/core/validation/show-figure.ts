import Big from 'big.js';
import type { Figure, FigureState } from '../figure/figure';

const DECIMALS_SHOWN = 6;

const STATES: Readonly<Record<Exclude<FigureState, 'value' | 'zero'>, string>> = {
  blank: '空白',
  notApplicable: '不适用',
  notReported: '未报',
};

/** A figure as a finding's message has it: `31372人`, `79.46%`, 空白, 未报. */
export function showFigure(figure: Figure | undefined): string {
  if (!figure) return STATES.notReported;
  if (figure.value !== null) return showDecimal(figure.value, figure.measure);
  return figure.state === 'value' || figure.state === 'zero' ? figure.text : STATES[figure.state];
}

/** A decimal with its unit, at most six decimals; a fraction whose unit is % as a percentage. */
export function showDecimal(value: string, measure: string): string {
  const exact = new Big(value);
  return measure === '%' ? `${exact.times(100).round(4).toFixed()}%` : `${exact.round(DECIMALS_SHOWN).toFixed()}${measure}`;
}
