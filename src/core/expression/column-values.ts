import { toNumber } from './coerce';
import type { Node } from './expression';
import { figureValue } from './figure-value';
import type { Call } from './function';
import type { Scope, Value } from './scope';
import type { NumberValue, Obstacle } from './values';

/** The list that `清单名.列` is a column of, if it is one. */
export function listNameOf(code: string): string {
  return code.slice(0, Math.max(code.indexOf('.'), 0));
}

/** A column of a list, an entry a value, in order; null for a node that is none, and where the scope has no such list. */
export function columnValues(node: Node | undefined, scope: Scope): Value[] | null {
  if (node?.kind !== 'indicator') return null;
  const entries = scope.list?.(listNameOf(node.code));
  return entries?.map((entry) => figureValue(entry.figure(node.code), node.code)) ?? null;
}

/** The arguments' values, a column as all its values. What does not apply in a column takes no part; alone it stays. */
export function spreadValues({ arguments: given, scope, evaluate }: Call): Value[] {
  return given.flatMap((argument) => columnValues(argument, scope)?.filter(takesPart) ?? [evaluate(argument)]);
}

/** All values as numbers, or the first that is none, is missing or an error. */
export function numbersOf(values: readonly Value[]): readonly NumberValue[] | Obstacle {
  const numbers: NumberValue[] = [];
  for (const value of values) {
    const number = toNumber(value);
    if (number.kind !== 'number') return number;
    numbers.push(number);
  }
  return numbers;
}

/** False for what does not apply: it has no part in a column's sum. */
export function takesPart(value: Value): boolean {
  return value.kind !== 'missing' || value.state !== 'notApplicable';
}
