import type { AstExpression } from '@borgar/fx';
import type { Area } from '../../../core/grid';
import { toNumber } from './coerce';
import type { ExcelFunction } from './function';
import { functions } from './functions';
import { binaryOf, lift } from './operate';
import { readReference } from './reference';
import { type Matrix, type Operand, type Scalar, isError, onlyValue } from './values';

/** The cells that a formula may look at; `sheet` is null for the formula's own. */
export type Cells = (sheet: string | null, area: Area) => Matrix;

/** `arrays`: within SUMPRODUCT, where operators work on areas cell by cell. */
interface Context {
  readonly cells: Cells;
  readonly arrays: boolean;
}

/** What a formula's tree comes to. Throws for what is not modelled, and for what older and newer versions of Excel take differently. */
export function evaluate(tree: AstExpression, context: Context): Operand {
  switch (tree.type) {
    case 'Literal':
      return tree.value;
    case 'ErrorLiteral':
      return { error: tree.value };
    case 'ReferenceIdentifier':
      return referred(tree.value, context);
    case 'ArrayExpression':
      return { rows: tree.elements.map((row) => row.map((one) => onlyValue(evaluate(one, context)))), referred: false };
    case 'UnaryExpression':
      return unary(tree.operator, operandsOf(tree.arguments, context), context);
    case 'BinaryExpression':
      return applied(operandsOf(tree.arguments, context), context, ([left = null, right = null]) => binaryOf(tree.operator)(left, right));
    case 'CallExpression':
      return call('name' in tree.callee ? tree.callee.name.toUpperCase() : '', tree.arguments, context);
    default:
      throw new Error(`${tree.type} is not modelled`);
  }
}

function referred(text: string, { cells }: Context): Operand {
  const reference = readReference(text);
  if (!reference) throw new Error(`the reference ${text} is not modelled`);
  return cells(reference.sheet, reference.area);
}

function operandsOf(trees: readonly (AstExpression | null)[], context: Context): Operand[] {
  return trees.map((tree) => (tree === null ? null : evaluate(tree, context)));
}

function unary(operator: string, operands: readonly Operand[], context: Context): Operand {
  if (operator === '+') return operands[0] ?? null;
  if (operator !== '-' && operator !== '%') throw new Error(`the operator ${operator} is not modelled`);
  return applied(operands, context, ([value = null]) => {
    const number = toNumber(value);
    return isError(number) ? number : operator === '-' ? -number : number / 100;
  });
}

function applied(operands: readonly Operand[], { arrays }: Context, of: (values: readonly Scalar[]) => Scalar): Operand {
  return arrays ? lift(operands, of) : of(operands.map(onlyValue));
}

function call(name: string, given: readonly (AstExpression | null)[], context: Context): Operand {
  const called = functions.get(name);
  if (!called) throw new Error(`the function ${name} is not modelled`);
  const [fewest, most] = called.arity;
  if (given.length < fewest || given.length > most) throw new Error(`${name} with ${given.length} arguments`);
  return resultOf(called, given, context);
}

function resultOf(called: ExcelFunction, given: readonly (AstExpression | null)[], context: Context): Operand {
  switch (called.takes) {
    case 'unevaluated':
      return called.call(given.map((tree) => () => (tree === null ? null : evaluate(tree, context))));
    case 'values':
      return applied(operandsOf(given, context), context, called.call);
    case 'areas':
      return called.call(operandsOf(given, called.arrays ? { ...context, arrays: true } : context));
  }
}
