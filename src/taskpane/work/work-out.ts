import type { Bench } from '../bench';
import type { Draft } from '../session';
import { during } from './during';
import { requestOf } from './round-request';
import { tellRefusal } from './tell-refusal';

/** Works the round out as it would be with the draft, by itself: nothing is written. */
export function workOut(at: Bench, draft: Draft): Promise<void> {
  const stopper = new AbortController();
  return during(at, { step: 'step.open', stopper, byItself: true }, async (desk, bench) => {
    bench.dispatch({ kind: 'tried', draft });
    const { prepareRollUp } = await import(/* webpackChunkName: "round" */ '../../commands/roll-up');
    const prepared = await prepareRollUp(desk, requestOf(draft));
    if (prepared.kind === 'prepared') bench.dispatch({ kind: 'worked', worked: { prepared, draft, losses: [], stopper } });
    else if (prepared.kind === 'periodUnknown' && prepared.said === '') bench.dispatch({ kind: 'askedPeriod', expected: prepared.expected, notice: null });
    else tellRefusal(bench, prepared);
  });
}
