import Big from 'big.js';
import { evaluate } from '../../expression/evaluate';
import type { BinaryOperator, Expression, Node } from '../../expression/expression';
import type { Scope } from '../../expression/scope';

/** Excel's own; beyond them a quotient's rounding begins. */
const SIGNIFICANT_DIGITS = 15;

/** What an equation demands to be nought: left − right of `a = b`, and what stands in `ABS(…) <= tolerance`; null for other rules. */
export function residueOf({ text, root }: Expression): Expression | null {
  if (root.kind !== 'binary') return null;
  const { operator, left, right } = root;
  if (operator === '=') return { text, root: { kind: 'binary', operator: '-', left, right } };
  const within = operator === '<=' || operator === '<' ? absolute(left) : null;
  return within ? { text, root: within } : null;
}

/** Whether it demands of two indicators that one be no more than the other. */
export function comparesTwo({ root }: Expression): boolean {
  return root.kind === 'binary' && INEQUALITIES.includes(root.operator) && root.left.kind === 'indicator' && root.right.kind === 'indicator';
}

const INEQUALITIES: readonly BinaryOperator[] = ['<', '<=', '>', '>='];

function absolute(node: Node): Node | null {
  const [inside, ...more] = node.kind === 'call' && node.name === 'ABS' ? node.arguments : [];
  return inside && more.length === 0 ? inside : null;
}

/**
 * The value in place of `number` that would make the residue nought, all others as they are, were it a straight line;
 * null where it does not depend on it. `see` gives the scope with another value in its place.
 */
export function neededValue(residue: Expression, number: string, see: (value: string) => Scope): string | null {
  const typed = new Big(number);
  const [here, oneOn] = [typed, typed.plus(1)].map((value) => numberOf(residue, see(value.toFixed())));
  const slope = here && oneOn ? oneOn.minus(here) : null;
  if (!here || !slope || slope.eq(0)) return null;
  return typed.minus(here.div(slope)).prec(SIGNIFICANT_DIGITS).toFixed();
}

function numberOf(residue: Expression, scope: Scope): Big | null {
  const value = evaluate(residue, scope);
  return value.kind === 'number' ? value.value : null;
}
