import type { Gap } from '../finding';
import { aligned, subtract } from './arithmetic';
import { toBoolean, toNumber } from './coerce';
import { decimalText } from './decimal';
import { evaluateNode } from './evaluate';
import type { BinaryOperator, Expression, Node } from './expression';
import type { Scope } from './scope';
import { isObstacle } from './values';

type Comparison = Extract<Node, { kind: 'binary' }>;

const COMPARISONS = new Set(['=', '<>', '<', '<=', '>', '>=']);

/**
 * The two sides of what a rule compares, in the left side's measure: of the comparison itself, of the branch of an IF that
 * counts, of the first part of an AND that fails; `ABS(a-b)<=c` compares a with b. Null where there are no two numbers.
 */
export function sides(expression: Expression, scope: Scope): Gap | null {
  const comparison = comparisonOf(expression.root, scope);
  if (!comparison) return null;
  const [first, second] = tolerated(comparison) ?? [comparison.left, comparison.right];
  const [one, other] = [evaluateNode(first, scope), evaluateNode(second, scope)];
  if (one.kind !== 'number' || other.kind !== 'number') return null;
  const difference = toNumber(subtract(one, other));
  if (difference.kind !== 'number') return null;
  return {
    left: decimalText(one.value),
    right: decimalText(aligned(one, other)),
    difference: decimalText(difference.value),
    unit: one.measure ?? other.measure ?? '',
  };
}

/** The comparison that `sides` tells the two sides of: `=` for `ABS(a-b)<=c`. */
export function comparisonAsked(expression: Expression, scope: Scope): BinaryOperator | null {
  const comparison = comparisonOf(expression.root, scope);
  return comparison && (tolerated(comparison) ? '=' : comparison.operator);
}

function comparisonOf(node: Node, scope: Scope): Comparison | null {
  if (node.kind === 'binary') return COMPARISONS.has(node.operator) ? node : null;
  if (node.kind !== 'call') return null;
  if (node.name === 'IF') {
    const [condition, then, otherwise] = node.arguments;
    const branch = condition && isTrue(condition, scope) ? then : otherwise;
    return branch ? comparisonOf(branch, scope) : null;
  }
  const failed = node.name === 'AND' ? node.arguments.find((argument) => !holdsOrOpen(argument, scope)) : undefined;
  return failed ? comparisonOf(failed, scope) : null;
}

/** a and b of `ABS(a-b)<=c` or `ABS(a-b)<c`. */
function tolerated({ operator, left }: Comparison): readonly [Node, Node] | null {
  if ((operator !== '<=' && operator !== '<') || left.kind !== 'call' || left.name !== 'ABS') return null;
  const [inner] = left.arguments;
  return inner?.kind === 'binary' && inner.operator === '-' ? [inner.left, inner.right] : null;
}

function isTrue(node: Node, scope: Scope): boolean {
  const decided = toBoolean(evaluateNode(node, scope));
  return decided.kind === 'boolean' && decided.value;
}

function holdsOrOpen(node: Node, scope: Scope): boolean {
  const decided = toBoolean(evaluateNode(node, scope));
  return isObstacle(decided) || decided.value;
}
