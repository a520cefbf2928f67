import type { Finding, Tier } from '../../../core/finding';
import type { FindingWords } from './finding-words';
import type { ListedFinding } from './listed-findings';

/** Which findings are wanted. `tier` null: of all tiers. `text`: words that must all stand in one. */
export interface FindingFilter {
  readonly tier: Tier | null;
  readonly text: string;
}

/** Those of which the words are not known yet wait. */
export function filterFindings(listed: readonly ListedFinding[], { tier, text }: FindingFilter, words: Pick<FindingWords, 'of'>): readonly ListedFinding[] {
  const wanted = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (tier === null && wanted.length === 0) return listed;
  return listed.filter(({ finding }) => {
    if (tier !== null && finding.tier !== tier) return false;
    const known = wanted.length === 0 ? '' : words.of(finding);
    return known !== null && wanted.every((word) => known.includes(word));
  });
}

export function countTiers(findings: readonly Pick<Finding, 'tier'>[]): Readonly<Record<Tier, number>> {
  const counts = { 强制: 0, 核实: 0, 提示: 0 };
  for (const { tier } of findings) counts[tier] += 1;
  return counts;
}
