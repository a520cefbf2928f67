import { type ExcelFunction, type Functions } from '../function';
import type { Scalar } from '../values';

export const information: Functions = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
};

/** An error is a value like any other here. */
function asks(of: (value: Scalar) => boolean): ExcelFunction {
  return { arity: [1, 1], takes: 'values', call: ([value = null]) => of(value) };
}
