import { toCondition } from '../coerce';
import { type Functions, ofAreas, ofValues } from '../function';
import { type Operand, type Scalar, VALUE, isError, isMatrix, onlyValue, scalarsOf } from '../values';

export const logic: Functions = {
  IF: {
    arity: [2, 3],
    takes: 'unevaluated',
    call: ([asked, then, otherwise]) => {
      const condition = toCondition(onlyValue(asked?.() ?? null));
      if (isError(condition)) return condition;
      return (condition ? then : otherwise)?.() ?? (condition ? null : false);
    },
  },
  IFERROR: {
    arity: [2, 2],
    takes: 'unevaluated',
    call: ([tried, otherwise]) => {
      const value = onlyValue(tried?.() ?? null);
      return isError(value) ? (otherwise?.() ?? null) : value;
    },
  },
  AND: ofAreas((operands) => decided(operands, (conditions) => conditions.every(Boolean))),
  OR: ofAreas((operands) => decided(operands, (conditions) => conditions.some(Boolean))),
  NOT: ofValues([1, 1], ([value = null]) => {
    const condition = toCondition(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: ofValues([0, 0], () => true),
  FALSE: ofValues([0, 0], () => false),
};

/** In cells texts and blanks are passed over; an error decides. */
function decided(operands: readonly Operand[], of: (conditions: readonly boolean[]) => boolean): Scalar {
  const conditions: boolean[] = [];
  for (const operand of operands) {
    for (const value of scalarsOf(operand)) {
      if (isMatrix(operand) && (value === null || typeof value === 'string')) continue;
      const condition = toCondition(value);
      if (isError(condition)) return condition;
      conditions.push(condition);
    }
  }
  return conditions.length === 0 ? VALUE : of(conditions);
}
