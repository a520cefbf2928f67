import type { Node } from '../../expression/expression';
import { findingKind, raise } from '../../finding';
import { childrenOf } from '../children-of';
import type { Indicator } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T018',
  name: '公式循环',
  tier: '强制',
  message: '公式绕了一圈又回到自己：{cycle}。',
  reason: '循环的公式算不出结果。',
  next: '改掉其中一个公式；要用上一期的数，请写上期([…])。',
});

/** A formula that needs its own result, through whatever other formulas. Earlier periods' figures do not count. */
export const circularFormula: Lint = {
  kind,
  find: ({ indicators }) => {
    const needs = new Map(indicators.map(({ value }) => [value.code, neededBy(value)]));
    const told = new Set<string>();
    return indicators.flatMap(({ value, at }) => {
      const cycle = cycleFrom(value.code, needs);
      if (!cycle || told.has(value.code)) return [];
      for (const code of cycle) told.add(code);
      return [raise(kind, { cycle: cycle.join(' → ') }, { place: at('公式') })];
    });
  },
};

function neededBy({ formula, numerator, denominator }: Indicator): string[] {
  const parts = [numerator, denominator].flatMap((code) => code ?? []);
  return [...(formula ? inThisPeriod(formula.root) : []), ...parts];
}

function inThisPeriod(node: Node): string[] {
  if (node.kind === 'indicator') return [node.code];
  if (node.kind === 'call' && (node.name === '上期' || node.name === '上年同期')) return [];
  return childrenOf(node).flatMap(inThisPeriod);
}

function cycleFrom(start: string, needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const visited = new Set<string>();
  const search = (code: string, path: readonly string[]): string[] | null => {
    for (const next of needs.get(code) ?? []) {
      if (next === start) return [...path, next];
      if (visited.has(next)) continue;
      visited.add(next);
      const found = search(next, [...path, next]);
      if (found) return found;
    }
    return null;
  };
  return search(start, [start]);
}
