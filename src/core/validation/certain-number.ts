import Big from 'big.js';
import type { ExpectedFigure } from '../figure/expected-figure';
import { isNumeric } from '../figure/figure';
import { parseMeasure } from '../figure/measure';
import { sameMeasureWord } from '../figure/measure-kind';
import { type Quantity, parseQuantity } from '../figure/quantity';
import { slotFormat } from '../form/slot-format';
import type { FixSubject, Mended } from './fix-rule';

/**
 * The cell with the number in it that its text was read as, where the text can mean no other: no qualifier, no
 * measure but the slot's own, no grouping that could be a decimal comma, no share that could be a percentage.
 */
export function certainNumber({ cell, expected, figure }: FixSubject): Mended | null {
  if (cell.formula !== undefined || cell.value.kind !== 'text' || !isNumeric(figure)) return null;
  const quantity = parseQuantity(cell.value.value);
  return quantity && isCertain(quantity, expected) ? numberCell(figure.value, expected) : null;
}

/** Null where a cell cannot hold all its digits. */
function numberCell(value: string, expected: ExpectedFigure): Mended | null {
  const kept = new Big(Number(value).toPrecision(15));
  if (!kept.eq(value)) return null;
  const shown = expected.type === '比率' ? kept.times(100) : kept;
  const decimals = Math.max(expected.decimals, shown.toFixed().split('.')[1]?.length ?? 0);
  return { value: { kind: 'number', value: kept.toNumber() }, numberFormat: slotFormat({ type: expected.type, decimals }) };
}

function isCertain(quantity: Quantity, expected: ExpectedFigure): boolean {
  return quantity.disguises.every((one) => one === '全角' || one === '空格' || (one === '千位' && isWholeCount(expected))) && isOwnMeasure(quantity, expected);
}

/** 1,234 of what is counted one by one has no decimals. */
function isWholeCount({ type, decimals }: ExpectedFigure): boolean {
  return type === '个数' && decimals === 0;
}

function isOwnMeasure({ number, multiplier, base }: Quantity, { type, measure }: ExpectedFigure): boolean {
  if (type === '比率') return multiplier === null ? number.abs().lte(1) : base === '%' && multiplier.eq(1);
  if (multiplier === null) return true;
  const [typed, own] = [parseMeasure(sameMeasureWord(base)), parseMeasure(sameMeasureWord(measure))];
  return base !== '' && typed.base === own.base && multiplier.times(typed.multiplier).eq(own.multiplier);
}
