import type { Node } from '../expression/expression';
import { formulaOf } from './formula-of';
import type { Scheme } from './scheme';

/** By an indicator of one period, the running totals that the scheme ties to it: [x.累计]=上期([x.累计])+[x.本月], as a rule or a formula. */
export function runningTotals({ rules, indicators }: Pick<Scheme, 'rules' | 'indicators'>): ReadonlyMap<string, readonly string[]> {
  const totals = new Map<string, readonly string[]>();
  const tie = (total: string, part: string | null) => {
    if (part !== null && part !== total) totals.set(part, [...new Set([...(totals.get(part) ?? []), total])]);
  };
  for (const { formula: { root }, off } of rules) {
    if (off !== null || root.kind !== 'binary' || root.operator !== '=') continue;
    for (const [one, other] of [[root.left, root.right], [root.right, root.left]] as const) if (one.kind === 'indicator') tie(one.code, partOf(one.code, other));
  }
  for (const indicator of indicators.values()) {
    const formula = formulaOf(indicator);
    if (formula) tie(indicator.code, partOf(indicator.code, formula.root));
  }
  return totals;
}

/** What is added to the total of the period before; null where the sum is another. */
function partOf(total: string, sum: Node): string | null {
  if (sum.kind !== 'binary' || sum.operator !== '+') return null;
  for (const [one, other] of [[sum.left, sum.right], [sum.right, sum.left]] as const) {
    const [argument] = one.kind === 'call' && one.name === '上期' ? one.arguments : [];
    if (argument?.kind === 'indicator' && argument.code === total && other.kind === 'indicator') return other.code;
  }
  return null;
}
