import type { AstExpression } from '@borgar/fx';
import Big from 'big.js';
import type { BinaryOperator, Node, ParseResult } from './expression';
import { functions } from './functions';
import { normaliseName } from './normalise';
import { failure } from './problem';

const LARGEST_EXPONENT = 300;

/** The parser's tree in the language's own nodes; functions and the number of their arguments are checked. */
export function buildNode(tree: AstExpression): ParseResult<Node> {
  switch (tree.type) {
    case 'Literal':
      return literal(tree.raw, tree.value);
    case 'ReferenceIdentifier':
      return tree.kind === 'table' ? done({ kind: 'indicator', code: normaliseName(tree.value.slice(1, -1)) }) : done({ kind: 'name', name: tree.value });
    case 'UnaryExpression':
      return unary(tree.operator, tree.arguments);
    case 'BinaryExpression':
      return binary(tree.operator, tree.arguments);
    case 'CallExpression':
      return 'name' in tree.callee ? call(tree.callee.name.toUpperCase(), tree.arguments) : failure('只能调用函数。');
    default:
      return failure('公式里有不能使用的内容。');
  }
}

function done(value: Node): ParseResult<Node> {
  return { ok: true, value };
}

function literal(raw: string, value: string | number | boolean): ParseResult<Node> {
  if (typeof value === 'string') return done({ kind: 'text', value });
  if (typeof value === 'boolean') return done({ kind: 'boolean', value });
  const number = new Big(raw.endsWith('.') ? raw.slice(0, -1) : raw);
  if (Math.abs(number.e) > LARGEST_EXPONENT) return failure(`数值“${raw}”太大或太小。`);
  return done({ kind: 'number', value: number.toFixed() });
}

function unary(operator: string, [operand]: readonly AstExpression[]): ParseResult<Node> {
  if (!operand || (operator !== '+' && operator !== '-' && operator !== '%')) return failure(`“${operator}”不能用在公式里。`);
  const inner = buildNode(operand);
  return inner.ok ? done({ kind: 'unary', operator, operand: inner.value }) : inner;
}

const OPERATORS: Readonly<Record<string, BinaryOperator>> = {
  '+': '+', '-': '-', '*': '*', '/': '/', '^': '^', '&': '&', '=': '=', '<>': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=',
};

function binary(sign: string, [first, second]: readonly AstExpression[]): ParseResult<Node> {
  const operator = OPERATORS[sign];
  if (!operator || !first || !second) return failure(`“${sign}”不能用在公式里。`);
  const left = buildNode(first);
  if (!left.ok) return left;
  const right = buildNode(second);
  return right.ok ? done({ kind: 'binary', operator, left: left.value, right: right.value }) : right;
}

function call(name: string, given: readonly (AstExpression | null)[]): ParseResult<Node> {
  const called = functions.get(name);
  if (!called) return failure(`“${name}”不是可用的函数。`);
  const [fewest, most] = called.arity;
  if (given.length < fewest || given.length > most) return failure(`函数“${name}”${arity(fewest, most)}，这里写了${given.length}个。`);
  const nodes: Node[] = [];
  for (const one of given) {
    const node = one ? buildNode(one) : failure(`函数“${name}”的参数不能空着。`);
    if (!node.ok) return node;
    nodes.push(node.value);
  }
  if (called.ofIndicator && nodes[0] && nodes[0].kind !== 'indicator') return failure(`函数“${name}”的第一个参数应当是一个指标，如${name}([两癌.完成率]${fewest > 1 ? ',3' : ''})。`);
  const [first] = nodes;
  if (called.takes === 'column' && first && first.kind !== 'indicator') return failure(`函数“${name}”的第一个参数应当是清单的一列，如[项目.投资]。`);
  if (called.takes === 'list' && first && first.kind !== 'indicator' && first.kind !== 'name') return failure(`函数“${name}”的参数应当是一个清单的名称，如${name}(项目)。`);
  return done({ kind: 'call', name, arguments: nodes });
}

function arity(fewest: number, most: number): string {
  if (most === 0) return '不带参数';
  return fewest === most ? `应有${fewest}个参数` : most >= 255 ? `至少应有${fewest}个参数` : `应有${fewest}至${most}个参数`;
}
