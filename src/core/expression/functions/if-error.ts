import type { ExpressionFunction } from '../function';
import { errorValue } from '../values';

/** The second argument where the first is an error. A missing figure is no error and stays missing. */
export const ifError: ExpressionFunction = {
  name: 'IFERROR',
  arity: [2, 2],
  excel: true,
  evaluate({ arguments: [tried, otherwise], evaluate }) {
    if (!tried || !otherwise) return errorValue('#VALUE!');
    const value = evaluate(tried);
    return value.kind === 'error' ? evaluate(otherwise) : value;
  },
};
