import { quoteNumber } from '../../../figure/quote-number';
import type { Slip } from '../slip';

/** Two numbers, each in the other's cell. Told once, of the cell that comes first in the rule. */
export const exchangedCells: Slip = {
  name: '两格互换',
  propose: ({ indicator, cell, typed, others }) =>
    others
      .filter((other) => other.typed !== typed)
      .map((other) => ({
        says: `${cell} 与 ${other.cell} 填颠倒，应分别为 ${quoteNumber(other.typed, indicator.type)} 和 ${quoteNumber(typed, other.indicator.type)}`,
        values: { [indicator.code]: other.typed, [other.indicator.code]: typed },
      })),
};
