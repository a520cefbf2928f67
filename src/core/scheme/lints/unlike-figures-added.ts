import type { Node } from '../../expression/expression';
import { nodesOf } from '../../expression/references-of';
import { findingKind, raise } from '../../finding';
import { draftExpressions } from '../draft-expressions';
import type { IndicatorType } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T066',
  name: '不同种类的数相加减',
  tier: '核实',
  message: '“{expression}”把{one}与{other}相加减，两种数加不到一起。',
  reason: '个数、金额、比率各是一种数，加减的结果没有意义，计量单位也只能取其中一个。',
  next: '请核对所写的指标；分开的两个数请分别写。',
});

type Types = ReadonlyMap<string, IndicatorType>;

interface Measured {
  readonly code: string;
  readonly type: IndicatorType;
}

const NUMBERS: readonly IndicatorType[] = ['个数', '金额', '比率'];

/** Functions that give a figure of the kind that they are given. */
const OF_ITS_KIND: readonly string[] = ['上期', '上年同期', '累计', '全市', '合计', 'SUM', 'MIN', 'MAX', 'AVERAGE', 'ABS', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'INT'];

export const unlikeFiguresAdded: Lint = {
  kind,
  find: (draft) => {
    const types: Types = new Map([
      ...draft.indicators.map(({ value: { code, type } }) => [code, type] as const),
      ...draft.lists.map(({ value: { column } }) => [column.code, column.type] as const),
    ]);
    return draftExpressions(draft).flatMap(({ expression, place }) => {
      const pair = nodesOf(expression.root).map((node) => unlikeIn(node, types)).find((found) => found !== null);
      return pair ? [raise(kind, { expression: expression.text, one: pair[0], other: pair[1] }, { place })] : [];
    });
  },
};

function unlikeIn(node: Node, types: Types): [string, string] | null {
  const measured = addends(node).flatMap((one) => measuredOf(one, types) ?? []);
  const [first] = measured;
  const other = measured.find(({ type }) => type !== first?.type);
  return first && other ? [worded(first), worded(other)] : null;
}

function addends(node: Node): readonly Node[] {
  if (node.kind === 'binary' && (node.operator === '+' || node.operator === '-')) return [node.left, node.right];
  return node.kind === 'call' && node.name === 'SUM' ? node.arguments : [];
}

/** What kind of number a node is, by the first figure that makes it so; null for a plain number, a product and a quotient. */
function measuredOf(node: Node, types: Types): Measured | null {
  switch (node.kind) {
    case 'indicator': {
      const type = types.get(node.code);
      return type !== undefined && NUMBERS.includes(type) ? { code: node.code, type } : null;
    }
    case 'unary':
      return node.operator === '%' ? null : measuredOf(node.operand, types);
    case 'binary':
      return node.operator === '+' || node.operator === '-' ? (measuredOf(node.left, types) ?? measuredOf(node.right, types)) : null;
    case 'call':
      return OF_ITS_KIND.includes(node.name) && node.arguments[0] ? measuredOf(node.arguments[0], types) : null;
    default:
      return null;
  }
}

function worded({ code, type }: Measured): string {
  return `${type}“${code}”`;
}
