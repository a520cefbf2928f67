import Big from 'big.js';
import { isNumeric } from '../figure/figure';
import { isAdjustment } from './adjustments';
import type { Contribution, RankRow } from './summary';

/** The ranked units that have the figure, exactly, the best first; equal figures share a rank: 1, 1, 3. Ties stay in the order given. */
export function rankUnits(parts: readonly Contribution[], largerIsBetter: boolean): RankRow[] {
  const better = largerIsBetter ? 1 : -1;
  const entries = parts
    .filter(({ unit, figure }) => unit.ranked && !isAdjustment(unit) && isNumeric(figure) && figure.qualifier === undefined)
    .map((part) => ({ ...part, value: new Big(part.figure.value ?? 0) }))
    .sort((one, other) => better * other.value.cmp(one.value));
  let rank = 0;
  return entries.map(({ unit, figure, value }, index) => {
    if (index === 0 || !entries[index - 1]?.value.eq(value)) rank = index + 1;
    return { unit, figure, rank };
  });
}
