import type { Finding } from '../../../core/finding';

/** What was found on a sheet of the scheme. */
export interface OnSheet {
  /** '' for what is of no sheet. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Findings by sheet, in the order in which they were found: 强制 first on each. */
export function bySheet(findings: readonly Finding[]): OnSheet[] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) sheets.set(finding.sheet ?? '', [...(sheets.get(finding.sheet ?? '') ?? []), finding]);
  return [...sheets].map(([sheet, found]) => ({ sheet, findings: TIERS.flatMap((tier) => found.filter((one) => one.tier === tier)) }));
}

const TIERS: readonly Finding['tier'][] = ['强制', '核实', '提示'];
