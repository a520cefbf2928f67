import type { CheckedForm } from '../../commands/check-form';
import { orderFindings } from '../../core/sheets/order-findings';
import type { Bench } from '../bench';
import type { View } from '../session';
import type { Speech } from '../speech';
import { during } from './during';

/** 审核本表: checks the form that is open against the rules that travel in it. */
export function checkOpenForm(at: Bench): Promise<void> {
  return during(at, 'step.checking', async (desk, { dispatch, speech }) => {
    const { checkForm } = await import(/* webpackChunkName: "round" */ '../../commands/check-form');
    const checked = await checkForm(desk);
    dispatch({ kind: 'viewed', view: { kind: 'findings', damaged: false, ...(checked.kind === 'checked' ? tellChecked(checked, speech) : { title: speech.say('check.notCheckable'), findings: checked.findings }) } });
  });
}

function tellChecked(checked: CheckedForm, speech: Speech): Pick<Extract<View, { kind: 'findings' }>, 'title' | 'findings' | 'notes' | 'explained'> {
  const { unit, findings, round, ofCity, explained } = checked;
  return {
    title: speech.say('check.title', { unit, verdict: verdict(checked, speech) }),
    findings: orderFindings(findings, round.scheme.units),
    explained: (finding) => judgedText(explained(finding)),
    /* Rules over the city's figures cannot be judged in one form, and Excel does not tell which cells are merged. */
    notes: [...(ofCity.length > 0 ? [speech.say('check.ofCity', { count: String(ofCity.length) })] : []), speech.say('check.merges')],
  };
}

function judgedText(judged: ReturnType<CheckedForm['explained']>): string | null {
  return judged?.passes ? judged.text : null;
}

function verdict({ findings, explained, mayBeSent }: CheckedForm, { say }: Speech): string {
  if (!mayBeSent) return say('check.mayNot', { count: String(findings.filter(({ tier }) => tier === '强制').length) });
  const open = findings.filter((finding) => finding.tier === '核实' && !explained(finding)?.passes);
  return open.length === 0 ? say('check.may') : say('check.mayExplained', { count: String(open.length) });
}
