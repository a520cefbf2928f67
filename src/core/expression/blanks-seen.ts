import type { Expression, Node } from './expression';

const SEE_BLANKS = new Set(['ISBLANK', '状态']);

/** The indicators of which an expression asks whether they are blank: it has an answer while they are. */
export function blanksSeen({ root }: Expression): ReadonlySet<string> {
  return new Set(seenIn(root));
}

function seenIn(node: Node): string[] {
  switch (node.kind) {
    case 'call':
      return node.arguments.flatMap((one) => (SEE_BLANKS.has(node.name) && one.kind === 'indicator' ? [one.code] : seenIn(one)));
    case 'unary':
      return seenIn(node.operand);
    case 'binary':
      return [...seenIn(node.left), ...seenIn(node.right)];
    default:
      return [];
  }
}
