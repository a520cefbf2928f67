import type { Finding } from '../core/finding';
import { damagedState } from '../core/workbook/findings';

/** True where Yuebao's own record in the workbook is damaged: only then can it be given up. What a newer version wrote is kept. */
export function isDamaged(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === damagedState.code);
}
