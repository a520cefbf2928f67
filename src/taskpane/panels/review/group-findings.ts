import type { Finding, Tier } from '../../../core/finding';
import type { Unit } from '../../../core/scheme/unit';
import { countTiers } from './filter-findings';
import type { ListedFinding } from './listed-findings';

export type Grouping = 'unit' | 'rule';

/** Findings of one unit, or of one rule. */
export interface FindingGroup {
  readonly key: string;
  /** The unit's name, or what the rule says; '' for what belongs to no unit. */
  readonly title: string;
  readonly findings: readonly ListedFinding[];
  readonly counts: Readonly<Record<Tier, number>>;
}

/** What groups are named and ordered by. */
export interface GroupingWords {
  readonly units: readonly Unit[];
  readonly tell: (finding: Finding) => Finding;
}

/** By unit in the scheme's order, what is the city's own last, but who has something to put right before all others; by rule in the order of the findings, what must be put right first. */
export function groupFindings(listed: readonly ListedFinding[], by: Grouping, { units, tell }: GroupingWords): FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const one of listed) {
    const key = by === 'unit' ? (one.finding.unit ?? '') : ruleKey(one);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  const made = [...groups].map(([key, findings]): FindingGroup => ({ key, findings, title: by === 'unit' ? key : ruleTitle(findings[0], tell), counts: countTiers(findings.map(({ finding }) => finding)) }));
  if (by === 'rule') return made;
  const orders = new Map(units.map(({ name }, index) => [name, index]));
  const order = ({ key }: FindingGroup): number => orders.get(key) ?? orders.size;
  const isLater = ({ counts }: FindingGroup): number => (counts.强制 > 0 ? 0 : 1);
  return made.sort((one, other) => isLater(one) - isLater(other) || order(one) - order(other));
}

function ruleKey({ finding: { code, rule = '', tier } }: ListedFinding): string {
  return `${code} ${rule} ${tier}`;
}

/** What a rule of the scheme says itself; else the name of the kind. */
function ruleTitle(one: ListedFinding | undefined, tell: GroupingWords['tell']): string {
  if (!one) return '';
  const { rule, slots, name, code } = tell(one.finding);
  return rule === undefined ? `${code} ${name}` : `${rule} ${slots['说明'] ?? name}`;
}
