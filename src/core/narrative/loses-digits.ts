import type { RenderedPart } from '../expression/render-template';
import type { Rounding } from '../figure/figure';
import { parseMeasure, scale } from '../figure/measure';
import { parseNumberFormat } from '../figure/number-format';
import { roundDecimal } from '../figure/rounding';

type Mark = NonNullable<RenderedPart['mark']>;

/**
 * Whether writing a number in a larger unit takes digits off it that the format's decimals would have kept without the
 * conversion: 39万 of 394812. A rate to two decimals and 1亿元 of 10000万元 lose nothing.
 */
export function losesDigits({ value, format }: Mark, rounding: Rounding): boolean {
  const shape = parseNumberFormat(format);
  if (value.kind !== 'number' || !shape) return false;
  const to = parseMeasure(shape.suffix).multiplier;
  const from = shape.suffix === '' || value.measure === undefined ? parseMeasure('').multiplier : parseMeasure(value.measure).multiplier;
  if (to.lte(from)) return false;
  const inBase = value.value.times(from);
  const shown = scale(roundDecimal(scale(inBase, to), shape.mostDecimals, rounding).times(to), from);
  return !shown.eq(value.value) && !shown.eq(roundDecimal(value.value, shape.mostDecimals, rounding));
}
