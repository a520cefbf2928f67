import type { CheckedForm } from '../../commands/check-form';
import type { Bench } from '../bench';
import type { Speech } from '../speech';
import { during } from './during';

/** 审核本表: checks the form that is open against the rules that travel in it. */
export function checkOpenForm(bench: Bench): Promise<void> {
  return during(bench, 'step.checking', async (desk) => {
    const { checkForm } = await import(/* webpackChunkName: "round" */ '../../commands/check-form');
    const checked = await checkForm(desk);
    const title = checked.kind === 'checked' ? bench.speech.say('check.title', { unit: checked.unit, verdict: verdict(checked, bench.speech) }) : bench.speech.say('check.notCheckable');
    bench.dispatch({ kind: 'viewed', view: { kind: 'findings', title, findings: checked.findings, damaged: false } });
  });
}

function verdict({ findings, explained, mayBeSent }: CheckedForm, { say }: Speech): string {
  if (!mayBeSent) return say('check.mayNot', { count: String(findings.filter(({ tier }) => tier === '强制').length) });
  const open = findings.filter((finding) => finding.tier === '核实' && !explained(finding)?.passes);
  return open.length === 0 ? say('check.may') : say('check.mayExplained', { count: String(open.length) });
}
