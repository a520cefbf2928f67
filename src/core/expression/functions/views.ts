import type { Node } from '../expression';
import type { Call, ExpressionFunction } from '../function';
import type { Value, View } from '../scope';
import { errorValue, missingValue } from '../values';

/** The argument as seen from the previous period, the same period last year, the year so far; the city; the sum of units. */
export const views: readonly ExpressionFunction[] = [view('上期'), view('上年同期'), view('累计'), cityView('全市'), cityView('合计')];

function view(name: View): ExpressionFunction {
  return { name, arity: [1, 1], excel: false, evaluate: (call) => seenFrom(name, call) };
}

function cityView(name: View): ExpressionFunction {
  return { ...view(name), city: true };
}

/** Where the scope cannot be seen from there, the figure is not reported. */
function seenFrom(name: View, { arguments: [argument], scope, evaluate }: Call): Value {
  if (!argument) return errorValue('#VALUE!');
  const elsewhere = scope.view(name);
  const value = elsewhere ? evaluate(argument, elsewhere) : missingValue(firstIndicator(argument));
  return value.kind === 'missing' && value.view === undefined ? { ...value, view: name } : value;
}

function firstIndicator(node: Node): string | null {
  switch (node.kind) {
    case 'indicator':
      return node.code;
    case 'call':
      return node.arguments.map(firstIndicator).find((code) => code !== null) ?? null;
    case 'unary':
      return firstIndicator(node.operand);
    case 'binary':
      return firstIndicator(node.left) ?? firstIndicator(node.right);
    default:
      return null;
  }
}
