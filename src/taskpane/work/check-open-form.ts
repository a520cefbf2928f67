import type { CheckedForm, NotCheckable } from '../../commands/check-form';
import type { Bench } from '../bench';
import type { Speech } from '../speech';
import { during } from './during';

/** 审核本表: checks the form that is open against the rules that travel in it. */
export function checkOpenForm(at: Bench): Promise<void> {
  return during(at, 'step.checking', async (desk, bench) => {
    const { checkForm } = await import(/* webpackChunkName: "round" */ '../../commands/check-form');
    const checked = await checkForm(desk);
    const title = checked.kind === 'checked' ? bench.speech.say('check.title', { unit: checked.unit, verdict: verdict(checked, bench.speech) }) : bench.speech.say('check.notCheckable');
    bench.dispatch({ kind: 'viewed', view: { kind: 'findings', title, findings: checked.findings, damaged: false, ...noteOf(checked, bench.speech) } });
  });
}

/** Rules over the city's figures cannot be judged in one form. */
function noteOf(checked: CheckedForm | NotCheckable, { say }: Speech): { readonly note?: string } {
  const count = checked.kind === 'checked' ? checked.ofCity.length : 0;
  return count > 0 ? { note: say('check.ofCity', { count: String(count) }) } : {};
}

function verdict({ findings, explained, mayBeSent }: CheckedForm, { say }: Speech): string {
  if (!mayBeSent) return say('check.mayNot', { count: String(findings.filter(({ tier }) => tier === '强制').length) });
  const open = findings.filter((finding) => finding.tier === '核实' && !explained(finding)?.passes);
  return open.length === 0 ? say('check.may') : say('check.mayExplained', { count: String(open.length) });
}
