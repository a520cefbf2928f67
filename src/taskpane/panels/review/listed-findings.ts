import type { Finding } from '../../../core/finding';
import type { Unit } from '../../../core/scheme/unit';
import { orderFindings } from '../../../core/sheets/order-findings';

/** A finding as it is listed. */
export interface ListedFinding {
  readonly finding: Finding;
  /** Apart from all others, for an id may come twice. */
  readonly key: string;
}

/** All findings in their order, what must be put right first. */
export function listFindings(findings: readonly Finding[], units: readonly Unit[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return orderFindings(findings, units).map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return { finding, key: `${finding.id} ${times}` };
  });
}
