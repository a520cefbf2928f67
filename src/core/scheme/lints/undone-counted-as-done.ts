import type { Node } from '../../expression/expression';
import { findingKind, raise } from '../../finding';
import type { Indicator } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T027',
  name: '未完成的数计入实绩',
  tier: '核实',
  message: '“{indicator}”性质是实绩，公式里却加进了{nature}性质的“{part}”。',
  reason: '在办、计划、预计的人和事不能算作已经完成。',
  next: '从公式里去掉它，或改正性质。',
});

/** Only what is counted in: a denominator, a condition or a task may well be planned. */
export const undoneCountedAsDone: Lint = {
  kind,
  find: ({ indicators }) => {
    const byCode = new Map(indicators.map(({ value }) => [value.code, value]));
    return indicators.flatMap(({ value, at }) =>
      [...new Set(countedIn(value))].flatMap((code) => {
        const part = byCode.get(code);
        if (value.nature !== '实绩' || !part || part.nature === '实绩' || part.source === '任务') return [];
        const place = at(value.numerator === code ? '分子' : '公式');
        return [raise(kind, { indicator: value.code, nature: part.nature, part: code }, { place })];
      }),
    );
  },
};

function countedIn({ formula, numerator }: Indicator): string[] {
  return [...(numerator === null ? [] : [numerator]), ...(formula ? addends(formula.root) : [])];
}

function addends(node: Node): string[] {
  switch (node.kind) {
    case 'indicator':
      return [node.code];
    case 'unary':
      return node.operator === '-' ? [] : addends(node.operand);
    case 'binary':
      if (node.operator === '+' || node.operator === '*') return [...addends(node.left), ...addends(node.right)];
      return node.operator === '-' || node.operator === '/' ? addends(node.left) : [];
    case 'call':
      return (node.name === 'IF' ? node.arguments.slice(1) : node.arguments).flatMap(addends);
    default:
      return [];
  }
}
