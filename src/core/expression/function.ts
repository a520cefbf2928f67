import type { Node } from './expression';
import type { Scope, Value } from './scope';
import { isObstacle } from './values';

/** A call being evaluated: its arguments are worked out only when asked for, here or in another scope. */
export interface Call {
  readonly arguments: readonly Node[];
  readonly scope: Scope;
  evaluate(argument: Node, scope?: Scope): Value;
}

/** One function of the language. */
export interface ExpressionFunction {
  readonly name: string;
  /** The fewest and the most arguments. */
  readonly arity: readonly [number, number];
  /** The same name means the same in Excel. */
  readonly excel: boolean;
  /** It can only be answered when the city is rolled up. */
  readonly city?: true;
  /** The first argument is an indicator, not its figure. */
  readonly ofIndicator?: true;
  /** The first argument is a list's name (or a column of it), or a column. */
  readonly takes?: 'list' | 'column';
  /** An argument that is a column of a list stands for all its values, as an area does in Excel. */
  readonly takesColumns?: true;
  evaluate(call: Call): Value;
}

/** A function of values: the first missing figure or error among its arguments, from the left, is its result. */
export function ofValues(
  name: string,
  arity: readonly [number, number],
  result: (values: readonly Value[]) => Value,
): ExpressionFunction {
  return {
    name,
    arity,
    excel: true,
    evaluate: (call) => {
      const values = call.arguments.map((argument) => call.evaluate(argument));
      return values.find(isObstacle) ?? result(values);
    },
  };
}

/** The most arguments of a function that takes any number. */
export const ANY_NUMBER = 255;
