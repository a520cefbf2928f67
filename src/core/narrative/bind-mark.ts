import type { Expression, Node } from '../expression/expression';
import { referencesOf } from '../expression/references-of';
import type { Period } from '../period';
import type { Binding } from './report';

/** The binding of a mark seen by the city: the leading indicator first; a name or function where there is no indicator. */
export function bindMark(mark: { readonly expression: Expression; readonly format: string }, period: Period): Binding {
  const { indicators, names, calls, lists } = referencesOf(mark.expression);
  const bound = indicators.length > 0 ? indicators : lists.length > 0 ? lists : names.length > 0 ? names : calls;
  return { expression: mark.expression.text, indicators: bound, unit: null, period: period.code, format: mark.format };
}

/** Functions that ask for something else than this period's figure. */
const ELSEWHERE = ['目标', '上期', '上年同期'];

/** The indicators whose figure of this period the expression uses, in order, then the lists it counts: those whose coverage matters. */
export function indicatorsUsed(expression: Expression): string[] {
  return [...new Set([...usedIn(expression.root), ...referencesOf(expression).lists])];
}

function usedIn(node: Node): string[] {
  switch (node.kind) {
    case 'indicator':
      return [node.code];
    case 'call':
      return ELSEWHERE.includes(node.name) ? [] : node.arguments.flatMap(usedIn);
    case 'unary':
      return usedIn(node.operand);
    case 'binary':
      return [...usedIn(node.left), ...usedIn(node.right)];
    default:
      return [];
  }
}
