import { listNameOf } from './column-values';
import type { BinaryOperator, Expression, Node } from './expression';
import { functions } from './functions';

/** How tightly Excel binds: comparison, &, + −, × ÷, ^, %, sign. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
};
const PERCENT = 6;
const SIGN = 7;
const ATOM = 8;

/** The formats that mean the same in Excel's TEXT: there 0万 converts nothing. */
const PLAIN_FORMAT = /^(?:#,##)?0+(?:\.[0#]+)?%?$/;

const SEEN_FROM = new Set(['上期', '上年同期']);

type Reference = (indicator: string) => string | null;
type Written = readonly [text: string, binding: number] | null;

/**
 * The expression as an Excel formula, without =. `reference` gives the cell of an indicator; for an indicator of an earlier period
 * it is asked for `上期([两癌.累计完成])`, for a column of a list it may give an area (B8:B17), which only an aggregate takes,
 * and for the number of entries it is asked for `行数(项目)`. Null where Excel has no such function or there is no cell.
 */
export function toExcel(expression: Expression, reference: Reference): string | null {
  return written(expression.root, reference)?.[0] ?? null;
}

function written(node: Node, reference: Reference): Written {
  switch (node.kind) {
    case 'number':
      return [node.value, node.value.startsWith('-') ? SIGN : ATOM];
    case 'text':
      return [`"${node.value.replace(/"/g, '""')}"`, ATOM];
    case 'boolean':
      return [node.value ? 'TRUE' : 'FALSE', ATOM];
    case 'indicator':
      return cell(node.code, reference);
    case 'name':
      return null;
    case 'unary':
      return unary(node, reference);
    case 'binary':
      return binary(node, reference);
    case 'call':
      return call(node, reference);
  }
}

function cell(asked: string, reference: Reference): Written {
  const found = reference(asked);
  return found === null || isArea(found) ? null : [found, ATOM];
}

function unary({ operator, operand }: Extract<Node, { kind: 'unary' }>, reference: Reference): Written {
  const inner = written(operand, reference);
  if (operator === '%') return inner && [`${bracketed(inner, PERCENT)}%`, PERCENT];
  return inner && [`${operator}${bracketed(inner, SIGN)}`, SIGN];
}

function binary({ operator, left, right }: Extract<Node, { kind: 'binary' }>, reference: Reference): Written {
  const binding = BINDING[operator];
  const one = written(left, reference);
  const other = written(right, reference);
  return one && other && [`${bracketed(one, binding)}${operator}${bracketed(other, binding + 1)}`, binding];
}

function call({ name, arguments: given }: Extract<Node, { kind: 'call' }>, reference: Reference): Written {
  const [first] = given;
  if (SEEN_FROM.has(name) && first?.kind === 'indicator') return cell(`${name}([${first.code}])`, reference);
  const called = functions.get(name);
  if (called?.takes === 'list') return cell(`${name}(${listOf(first)})`, reference);
  if (called?.excel !== true || (name === 'TEXT' && !hasPlainFormat(given)) || (called.takes === 'column' && countsBlanks(given))) return null;
  const texts: string[] = [];
  for (const argument of given) {
    const area = called.takesColumns && argument.kind === 'indicator' ? reference(argument.code) : null;
    const text = area ?? written(argument, reference)?.[0] ?? null;
    if (text === null) return null;
    texts.push(text);
  }
  return [`${name === 'CONCAT' ? 'CONCATENATE' : name}(${texts.join(',')})`, ATOM];
}

/** An area of more than one cell; a formula of the same text is none. */
function isArea(text: string): boolean {
  return /^(?:.*!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/.test(text);
}

function listOf(node: Node | undefined): string {
  return node?.kind === 'name' ? node.name : node?.kind === 'indicator' ? listNameOf(node.code) : '';
}

/** In Excel the empty rows of a list meet <> and whatever is not a plain condition; here they are no entries. */
function countsBlanks([, condition]: readonly Node[]): boolean {
  return condition?.kind === 'text' ? condition.value.startsWith('<>') || condition.value === '' : false;
}

function hasPlainFormat([, format]: readonly Node[]): boolean {
  return format?.kind === 'text' && PLAIN_FORMAT.test(format.value);
}

function bracketed([text, binding]: readonly [string, number], outside: number): string {
  return binding < outside ? `(${text})` : text;
}
