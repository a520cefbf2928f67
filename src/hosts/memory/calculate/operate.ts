import { fifteenDigits, toNumber, toText } from './coerce';
import { DIVISION, type Operand, type Scalar, LACKING, NUMBER, isError, isMatrix } from './values';

type Binary = (left: Scalar, right: Scalar) => Scalar;

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => Scalar>> = {
  '+': (left, right) => sum(left, right),
  '-': (left, right) => sum(left, -right),
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? DIVISION : left / right),
  '^': (left, right) => (left === 0 && right === 0 ? NUMBER : left ** right),
};

const COMPARISON: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** The meaning of an operator between two values; throws for one that is not modelled. */
export function binaryOf(operator: string): Binary {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) return arithmeticOf(arithmetic);
  const comparison = COMPARISON[operator];
  if (comparison) return (left, right) => (isError(left) ? left : isError(right) ? right : comparison(compare(left, right)));
  if (operator === '&') return joined;
  throw new Error(`the operator ${operator} is not modelled`);
}

function arithmeticOf(of: (left: number, right: number) => Scalar): Binary {
  return (left, right) => {
    const [one, other] = [toNumber(left), toNumber(right)];
    return isError(one) ? one : isError(other) ? other : of(one, other);
  };
}

function joined(left: Scalar, right: Scalar): Scalar {
  const [one, other] = [toText(left), toText(right)];
  return isError(one) ? one : isError(other) ? other : one + other;
}

/** What is left of two numbers that are equal to 15 digits is nothing. */
function sum(left: number, right: number): number {
  return left !== 0 && fifteenDigits(left) === fifteenDigits(-right) ? 0 : left + right;
}

/** Numbers come before texts, texts before FALSE and TRUE; a blank is what it is compared with: 0, "" or FALSE. */
export function compare(left: Scalar, right: Scalar): number {
  const [one, other] = [instead(left, right), instead(right, left)];
  if (typeof one !== typeof other) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') return order(one.toUpperCase(), other.toUpperCase());
  return typeof one === 'number' && typeof other === 'number' ? order(fifteenDigits(one), fifteenDigits(other)) : Number(one) - Number(other);
}

function instead(value: Scalar, beside: Scalar): Scalar {
  if (value !== null) return value;
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function order<Kind extends number | string>(one: Kind, other: Kind): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Cell by cell where one of them is an area; one value stands beside every cell, and so does a single row or column. */
export function lift(operands: readonly Operand[], of: (values: readonly Scalar[]) => Scalar): Operand {
  const matrices = operands.filter(isMatrix);
  if (matrices.length === 0) return of(operands.map((one) => (isMatrix(one) ? null : one)));
  const height = Math.max(...matrices.map(({ rows }) => rows.length));
  const width = Math.max(...matrices.map(({ rows }) => rows[0]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => of(operands.map((one) => cellOf(one, row, column)))));
  return { rows, referred: false };
}

function cellOf(operand: Operand, row: number, column: number): Scalar {
  if (!isMatrix(operand)) return operand;
  const line = operand.rows.length === 1 ? operand.rows[0] : operand.rows[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? LACKING : cell;
}
