import type { ExpressionFunction } from '../function';
import { booleanValue, errorValue } from '../values';

/** TRUE where nothing was filled in or nothing came; a 不适用 is an answer, and so is a zero. */
export const isBlank: ExpressionFunction = {
  name: 'ISBLANK',
  arity: [1, 1],
  excel: true,
  evaluate({ arguments: [argument], evaluate }) {
    if (!argument) return errorValue('#VALUE!');
    const value = evaluate(argument);
    return booleanValue(value.kind === 'missing' && value.state !== 'notApplicable');
  },
};
