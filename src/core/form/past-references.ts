import type { Expression, Node } from '../expression/expression';

export type PastView = '上期' | '上年同期';

/** An indicator as it was in an earlier period. */
export interface PastReference {
  readonly view: PastView;
  readonly indicator: string;
}

const VIEWS: readonly PastView[] = ['上期', '上年同期'];

/**
 * The same expression with 上期(…) and 上年同期(…) written out as references of their own, `上期|两癌.累计完成`, which
 * a form can answer from the figures embedded in it.
 */
export function withPastReferences(expression: Expression): Expression {
  return { text: expression.text, root: rewrite(expression.root, null) };
}

/** What such a reference stands for; null for an indicator of this period. */
export function pastReference(code: string): PastReference | null {
  const [first, indicator] = code.split('|');
  const view = VIEWS.find((one) => one === first);
  return view && indicator !== undefined ? { view, indicator } : null;
}

function rewrite(node: Node, view: PastView | null): Node {
  switch (node.kind) {
    case 'indicator':
      return view === null ? node : { kind: 'indicator', code: `${view}|${node.code}` };
    case 'call': {
      const [only, ...others] = node.arguments;
      const past = VIEWS.find((one) => one === node.name);
      if (past && only && others.length === 0 && view === null) return rewrite(only, past);
      return { ...node, arguments: node.arguments.map((argument) => rewrite(argument, view)) };
    }
    case 'unary':
      return { ...node, operand: rewrite(node.operand, view) };
    case 'binary':
      return { ...node, left: rewrite(node.left, view), right: rewrite(node.right, view) };
    default:
      return node;
  }
}
