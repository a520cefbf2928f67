import type { Node } from './expression';

/** Whether working it out may come to a division by zero. */
export function divides(node: Node): boolean {
  switch (node.kind) {
    case 'call':
      return node.name === 'MOD' || node.arguments.some(divides);
    case 'unary':
      return divides(node.operand);
    case 'binary':
      return node.operator === '/' || divides(node.left) || divides(node.right);
    default:
      return false;
  }
}
