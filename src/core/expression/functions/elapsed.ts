import { decimal, quotient } from '../decimal';
import type { ExpressionFunction } from '../function';
import { missingValue, numberValue } from '../values';

/** 序时进度(): the share of the year elapsed at the period's end, months over twelve. */
export const elapsed: ExpressionFunction = {
  name: '序时进度',
  arity: [0, 0],
  excel: false,
  evaluate({ scope }) {
    const months = scope.elapsedMonths();
    return months === undefined ? missingValue(null) : numberValue(quotient(decimal(months), decimal(12)));
  },
};
