import Big from 'big.js';
import { convert, parseMeasure, scale } from '../../figure/measure';
import type { Cell } from '../../grid';
import { withinReach } from '../../figure/within-reach';
import { halfWidth } from '../half-width';

/**
 * The number in a cell of the scheme, in the measure unit given: 400000, 1,234, １２, 40万, 1亿元, 80%. A unit that is
 * typed must have the same base as the measure unit (万元 and 元, not 家 and 人). A spreadsheet's
 * number is taken at its 15 significant digits. Null where it is none, or out of reach.
 */
export function readDecimal(entry: { text: string; cell: Cell }, measure: string): string | null {
  const number = readNumber(entry, measure);
  return number !== null && withinReach(number) ? number.toFixed() : null;
}

function readNumber({ text, cell }: { text: string; cell: Cell }, measure: string): Big | null {
  if (cell.value.kind === 'number') return Number.isFinite(cell.value.value) ? new Big(cell.value.value.toPrecision(15)) : null;
  const plain = halfWidth(text).replace(/\s/g, '').replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1');
  const match = /^([+-]?\d+(?:\.\d+)?)(.*)$/.exec(plain);
  if (!match) return null;
  const [, digits = '', suffix = ''] = match;
  const number = new Big(digits);
  if (suffix === '%' || suffix === '‰') return scale(number, new Big(suffix === '%' ? 100 : 1000));
  if (suffix === '') return number;
  const from = parseMeasure(suffix).base === '' ? suffix + parseMeasure(measure).base : suffix;
  return convert(number, from, measure);
}
