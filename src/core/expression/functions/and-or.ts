import { toBoolean } from '../coerce';
import { ANY_NUMBER, ofValues, type Call, type ExpressionFunction } from '../function';
import type { Value } from '../scope';
import { booleanValue, isObstacle } from '../values';

/** AND is decided by a false, OR by a true; else a missing figure leaves it open. An error is always the result. */
export const andFunction = decidedBy('AND', false);
export const orFunction = decidedBy('OR', true);

export const notFunction = ofValues('NOT', [1, 1], ([value]) => {
  const decided = value ? toBoolean(value) : booleanValue(false);
  return decided.kind === 'boolean' ? booleanValue(!decided.value) : decided;
});

export const trueFunction = ofValues('TRUE', [0, 0], () => booleanValue(true));
export const falseFunction = ofValues('FALSE', [0, 0], () => booleanValue(false));

function decidedBy(name: string, decisive: boolean): ExpressionFunction {
  return {
    name,
    arity: [1, ANY_NUMBER],
    excel: true,
    evaluate(call: Call): Value {
      const operands = call.arguments.map((argument) => toBoolean(call.evaluate(argument)));
      const failed = operands.find((one) => one.kind === 'error');
      if (failed) return failed;
      if (operands.some((one) => one.kind === 'boolean' && one.value === decisive)) return booleanValue(decisive);
      return operands.find(isObstacle) ?? booleanValue(!decisive);
    },
  };
}
