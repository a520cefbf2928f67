import { toBoolean } from '../coerce';
import type { ExpressionFunction } from '../function';
import { booleanValue, errorValue } from '../values';

/** Only the branch that is needed is looked at. Without a third argument the result is FALSE. */
export const ifFunction: ExpressionFunction = {
  name: 'IF',
  arity: [2, 3],
  excel: true,
  evaluate({ arguments: [condition, then, otherwise], evaluate }) {
    if (!condition || !then) return errorValue('#VALUE!');
    const decided = toBoolean(evaluate(condition));
    if (decided.kind !== 'boolean') return decided;
    if (decided.value) return evaluate(then);
    return otherwise ? evaluate(otherwise) : booleanValue(false);
  },
};
