import type { Expression, Node } from '../../expression/expression';
import { nodesOf } from '../../expression/references-of';
import { previousPeriod, sameLastYear } from '../../period';
import { formulaOf } from '../../scheme/formula-of';
import type { Round } from '../../scheme/round';

const VIEWS = ['上期', '上年同期', '累计'];

/** The earlier periods of which a form must know figures: the last and last year's, or all of two years where a formula adds up or looks further. */
export function pastPeriods({ scheme, period, history }: Round): readonly string[] {
  const expressions = [...scheme.rules.flatMap(({ off, formula, when }) => (off === null ? [formula, when] : [])), ...[...scheme.indicators.values()].map(formulaOf)];
  const [last, lastYear] = [previousPeriod(period, scheme.periods).code, sameLastYear(period, scheme.periods).code];
  const far = expressions.some((one) => one !== null && looksFurther(one));
  return history.periods.filter((code) => code < period.code && (far ? Number(code.slice(0, 4)) >= period.year - 2 : code === last || code === lastYear));
}

function looksFurther({ root }: Expression): boolean {
  return nodesOf(root).some((node) => isView(node) && (node.name === '累计' || nodesOf(node).some((inner) => inner !== node && isView(inner))));
}

function isView(node: Node): node is Extract<Node, { kind: 'call' }> {
  return node.kind === 'call' && VIEWS.includes(node.name);
}
