import type { Finding } from '../core/finding';
import { TIERS } from '../core/sheets/order-findings';
import { tellFinding } from '../language/tell-finding';
import type { Speech } from './speech';

/** All that was found in a scheme, a line each: the gravest first, with cell and next step. */
export function schemeText(findings: readonly Finding[], { lang, say }: Speech): string {
  const ordered = TIERS.flatMap((tier) => findings.filter((one) => one.tier === tier));
  const gap = lang === 'zh-CN' ? '' : ' ';
  return ordered
    .map((one) => tellFinding(one, lang))
    .map(({ tier, code, sheet, cell, message, next }) => `  ${say(`tier.${tier}`)} ${code} ${[sheet, cell].filter(Boolean).join('!')} ${message}${gap}${next}\n`)
    .join('');
}
