import Big from 'big.js';
import { isPercentFormat } from '../figure/date-format';
import { type Cell, cellText } from '../grid';

/** What a cell shows, as it is told before it is changed: a percentage as one, a text with its spaces. */
export function shownInCell(cell: Pick<Cell, 'value' | 'numberFormat'>): string {
  const { value, numberFormat } = cell;
  if (value.kind !== 'number' || !Number.isFinite(value.value)) return cellText(cell);
  const number = new Big(value.value.toPrecision(15));
  return isPercentFormat(numberFormat) ? `${number.times(100).toFixed()}%` : number.toFixed();
}
