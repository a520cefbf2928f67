import type { Finding } from '../../../core/finding';
import type { Unit } from '../../../core/scheme/unit';
import { orderFindings } from '../../../core/sheets/order-findings';

/** A finding as it is listed: as found, as told to the user, and all of its words to be searched. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly told: Finding;
  readonly words: string;
  /** Apart from all others, for an id may come twice. */
  readonly key: string;
}

/** All findings in their order, what must be put right first. */
export function listFindings(findings: readonly Finding[], units: readonly Unit[], tell: (finding: Finding) => Finding): ListedFinding[] {
  const seen = new Map<string, number>();
  return orderFindings(findings, units).map((finding) => {
    const told = tell(finding);
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    const { unit, file, sheet, cell, code, rule, message, cause } = told;
    return { finding, told, key: `${finding.id} ${times}`, words: [unit, file, sheet, cell, code, rule, told.name, message, cause].join('\n').toLowerCase() };
  });
}
