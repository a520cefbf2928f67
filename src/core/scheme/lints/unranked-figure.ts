import type { Node } from '../../expression/expression';
import { nodesOf } from '../../expression/references-of';
import { findingKind, raise } from '../../finding';
import { draftExpressions } from '../draft-expressions';
import type { IndicatorType } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T065',
  name: '排不出名次',
  tier: '强制',
  message: '{call}排不出名次：{problem}。',
  reason: '名次由各单位的数排出，所列单位至少一个；否则总是没有结果，会误写成数据未报。',
  next: '请写个数、金额或比率指标；前几名、后几名的第二项写所列的单位数，如前几名([指标],3)。',
});

const RANKED: readonly IndicatorType[] = ['个数', '金额', '比率'];
const LEADERS: readonly string[] = ['前几名', '后几名'];

/** 排名, 前几名 and 后几名 of what is no number, and fewer than one of them. */
export const unrankedFigure: Lint = {
  kind,
  find: (draft) => {
    const types = new Map(draft.indicators.map(({ value: { code, type } }) => [code, type]));
    return draftExpressions(draft).flatMap(({ expression, place }) =>
      nodesOf(expression.root).flatMap((node) => {
        const problem = problemOf(node, types);
        return problem === null ? [] : [raise(kind, problem, { place })];
      }),
    );
  },
};

function problemOf(node: Node, types: ReadonlyMap<string, IndicatorType>): { call: string; problem: string } | null {
  if (node.kind !== 'call' || !(node.name === '排名' || LEADERS.includes(node.name))) return null;
  const [of, size] = node.arguments;
  const type = of?.kind === 'indicator' ? types.get(of.code) : undefined;
  if (of?.kind === 'indicator' && type !== undefined && !RANKED.includes(type)) return { call: node.name, problem: `“${of.code}”是${type}，不是数` };
  const count = size === undefined ? null : literalOf(size);
  return LEADERS.includes(node.name) && count !== null && count < 1 ? { call: node.name, problem: `所列的单位数写成了${count}` } : null;
}

/** A number as it is typed; null for what is yet to be calculated. */
function literalOf(node: Node): number | null {
  if (node.kind === 'number') return Number(node.value);
  if (node.kind !== 'unary' || node.operator === '%') return null;
  const inner = literalOf(node.operand);
  return inner === null || node.operator === '+' ? inner : -inner;
}
