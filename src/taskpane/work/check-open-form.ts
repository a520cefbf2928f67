import type { Bench } from '../bench';
import { during } from './during';

/** 审核本表: checks the form that is open against the rules that travel in it. */
export function checkOpenForm(at: Bench): Promise<void> {
  return during(at, 'step.checking', async (desk, { dispatch, speech }) => {
    const { checkForm } = await import(/* webpackChunkName: "round" */ '../../commands/check-form');
    const checked = await checkForm(desk);
    if (checked.kind === 'checked') dispatch({ kind: 'checked', checked });
    else dispatch({ kind: 'hindered', obstacle: { title: speech.say('check.notCheckable'), findings: checked.findings, damaged: false } });
  });
}
