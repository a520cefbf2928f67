import { add, bounded, divide, multiply, power, subtract } from './arithmetic';
import { toNumber, toText } from './coerce';
import { compareValues } from './compare';
import { decimal } from './decimal';
import type { BinaryOperator, Expression, Node } from './expression';
import { figureValue } from './figure-value';
import { functions } from './functions';
import type { Scope, Value } from './scope';
import { booleanValue, errorValue, textValue, type NumberValue } from './values';

const CALCULATIONS = { '+': add, '-': subtract, '*': multiply, '/': divide, '^': power } as const;

const HOLDS = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
} as const;

/** What the expression comes to in the scope. Never throws: what cannot be calculated is an error value. */
export function evaluate(expression: Expression, scope: Scope): Value {
  return evaluateNode(expression.root, scope);
}

export function evaluateNode(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'number':
      return { kind: 'number', value: decimal(node.value) };
    case 'text':
      return textValue(node.value);
    case 'boolean':
      return booleanValue(node.value);
    case 'indicator':
      return figureValue(scope.figure(node.code), node.code);
    case 'name':
      return scope.name(node.name) ?? errorValue('#NAME?');
    case 'unary':
      return unary(node.operator, evaluateNode(node.operand, scope));
    case 'binary':
      return binary(node.operator, evaluateNode(node.left, scope), evaluateNode(node.right, scope));
    case 'call':
      return call(node, scope);
  }
}

function call(node: Extract<Node, { kind: 'call' }>, scope: Scope): Value {
  const called = functions.get(node.name);
  if (!called) return errorValue('#NAME?');
  return called.evaluate({ arguments: node.arguments, scope, evaluate: (argument, elsewhere = scope) => evaluateNode(argument, elsewhere) });
}

/** A plus sign changes nothing, not even a text: so it is in Excel. */
function unary(operator: '+' | '-' | '%', operand: Value): Value {
  if (operator === '+') return operand;
  const number = toNumber(operand);
  if (number.kind !== 'number') return number;
  return operator === '-' ? bounded(number.value.neg(), number.measure) : bounded(number.value.times('0.01'));
}

function binary(operator: BinaryOperator, left: Value, right: Value): Value {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return calculated(CALCULATIONS[operator], left, right);
    case '&':
      return joined(left, right);
    default: {
      const order = compareValues(left, right);
      return typeof order === 'number' ? booleanValue(HOLDS[operator](order)) : order;
    }
  }
}

function calculated(calculate: (left: NumberValue, right: NumberValue) => Value, left: Value, right: Value): Value {
  const one = toNumber(left);
  if (one.kind !== 'number') return one;
  const other = toNumber(right);
  return other.kind === 'number' ? calculate(one, other) : other;
}

function joined(left: Value, right: Value): Value {
  const one = toText(left);
  if (one.kind !== 'text') return one;
  const other = toText(right);
  return other.kind === 'text' ? textValue(one.value + other.value) : other;
}
