import { textOf } from '../join-runs';
import type { Run } from '../report';

/** Two wordings of one paragraph, as far as can be told: about one indicator, or half the pairs of characters of the shorter one are in both. */
export function resembles(one: readonly Run[], other: readonly Run[]): boolean {
  const told = indicatorsOf(one);
  if (indicatorsOf(other).some((code) => told.includes(code))) return true;
  const [left, right] = [pairsOf(textOf(one)), pairsOf(textOf(other))];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return common * 2 >= Math.max(1, Math.min(left.size, right.size));
}

function indicatorsOf(runs: readonly Run[]): readonly string[] {
  return runs.flatMap(({ figure }) => figure?.indicators ?? []);
}

function pairsOf(text: string): Set<string> {
  const symbols = [...text];
  return new Set(symbols.slice(1).map((symbol, index) => `${symbols[index] ?? ''}${symbol}`));
}
