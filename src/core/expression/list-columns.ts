import { listNameOf } from './column-values';
import type { Expression, Node } from './expression';
import { functions } from './functions';

/** The list columns that an expression speaks of, each once. */
export interface ListColumns {
  /** All of them, in an aggregate or not. */
  readonly columns: readonly string[];
  /** Those that stand outside an aggregate: in a rule they are each entry's. */
  readonly bare: readonly string[];
}

/** `lists` has the names of the scheme's lists. */
export function listColumnsOf({ root }: Expression, lists: { has(name: string): boolean }): ListColumns {
  const columns = new Set<string>();
  const bare = new Set<string>();
  visit(root, false);
  return { columns: [...columns], bare: [...bare] };

  function visit(node: Node, aggregated: boolean): void {
    switch (node.kind) {
      case 'indicator':
        if (!lists.has(listNameOf(node.code))) return;
        columns.add(node.code);
        if (!aggregated) bare.add(node.code);
        return;
      case 'call': {
        const called = functions.get(node.name);
        const takes = called?.takesColumns === true || called?.takes !== undefined;
        for (const argument of node.arguments) visit(argument, takes && argument.kind === 'indicator');
        return;
      }
      case 'unary':
        return visit(node.operand, false);
      case 'binary':
        visit(node.left, false);
        visit(node.right, false);
        return;
      default:
        return;
    }
  }
}
