import type { Desk } from '../../commands/desk';
import type { Bench } from '../bench';
import { during } from './during';

/** 审核本表: checks the form that is open against the rules that travel in it. */
export function checkOpenForm(at: Bench): Promise<void> {
  return during(at, 'step.checking', checkAgain);
}

/** As a part of other work. */
export async function checkAgain(desk: Desk, { dispatch, speech }: Pick<Bench, 'dispatch' | 'speech'>): Promise<void> {
  const { checkForm } = await import(/* webpackChunkName: "round" */ '../../commands/check-form');
  const checked = await checkForm(desk);
  if (checked.kind === 'checked') dispatch({ kind: 'checked', checked });
  else dispatch({ kind: 'hindered', obstacle: { title: speech.say('check.notCheckable'), findings: checked.findings, damaged: false } });
}
