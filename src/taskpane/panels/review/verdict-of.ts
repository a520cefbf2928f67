import type { CheckedForm } from '../../../commands/check-form';
import type { Speech } from '../../speech';

/** Whether a form may be sent, in words. */
export function verdictOf({ findings, explained, mayBeSent }: Pick<CheckedForm, 'findings' | 'explained' | 'mayBeSent'>, { say }: Speech): string {
  if (!mayBeSent) return say('check.mayNot', { count: String(findings.filter(({ tier }) => tier === '强制').length) });
  const open = findings.filter((finding) => finding.tier === '核实' && !explained(finding)?.passes);
  return open.length === 0 ? say('check.may') : say('check.mayExplained', { count: String(open.length) });
}
