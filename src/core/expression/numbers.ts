import { toNumber } from './coerce';
import { ofValues, type ExpressionFunction } from './function';
import type { Value } from './scope';
import { errorValue, numberValue, type NumberValue, type Obstacle } from './values';

/** A function of numbers: every argument is taken as a number first, without its qualifier. */
export function ofNumbers(
  name: string,
  arity: readonly [number, number],
  result: (first: NumberValue, rest: readonly NumberValue[]) => Value,
): ExpressionFunction {
  return ofValues(name, arity, (values) => {
    const numbers: NumberValue[] = [];
    for (const value of values) {
      const number: NumberValue | Obstacle = toNumber(value);
      if (number.kind !== 'number') return number;
      numbers.push(numberValue(number.value, number.measure));
    }
    const [first, ...rest] = numbers;
    return first ? result(first, rest) : errorValue('#VALUE!');
  });
}
