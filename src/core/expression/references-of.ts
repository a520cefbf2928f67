import type { Expression, Node } from './expression';
import { functions } from './functions';

/** What an expression speaks of: each once, in order of first mention. */
export interface References {
  readonly indicators: readonly string[];
  readonly names: readonly string[];
  readonly calls: readonly string[];
  /** The lists that 行数(…) names; a column 清单.列 is among the indicators. */
  readonly lists: readonly string[];
}

const KNOWN = new WeakMap<Expression, References>();

export function referencesOf(expression: Expression): References {
  const known = KNOWN.get(expression);
  if (known) return known;
  const nodes = nodesOf(expression.root);
  const named = new Set(nodes.flatMap((node) => (node.kind === 'call' && functions.get(node.name)?.takes === 'list' ? node.arguments : [])));
  const references = {
    indicators: unique(nodes.map((node) => (node.kind === 'indicator' ? node.code : null))),
    names: unique(nodes.map((node) => (node.kind === 'name' && !named.has(node) ? node.name : null))),
    calls: unique(nodes.map((node) => (node.kind === 'call' ? node.name : null))),
    lists: unique([...named].map((node) => (node.kind === 'name' ? node.name : null))),
  };
  KNOWN.set(expression, references);
  return references;
}

/** All that an expression speaks of by name: indicators, columns of lists, and lists of which it counts the entries. */
export function subjectsOf(expression: Expression): readonly string[] {
  const { indicators, lists } = referencesOf(expression);
  return [...indicators, ...lists];
}

/** Only the city's roll-up can answer it: it uses 全市, 合计, 单位数, 排名, 前几名 or 后几名. */
export function needsCity(expression: Expression): boolean {
  return referencesOf(expression).calls.some((name) => functions.get(name)?.city === true);
}

/** The node and all within it, from the outermost in. */
export function nodesOf(node: Node): Node[] {
  switch (node.kind) {
    case 'call':
      return [node, ...node.arguments.flatMap(nodesOf)];
    case 'unary':
      return [node, ...nodesOf(node.operand)];
    case 'binary':
      return [node, ...nodesOf(node.left), ...nodesOf(node.right)];
    default:
      return [node];
  }
}

function unique(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}
