import type { Desk, Step } from '../../commands/desk';
import type { Bench } from '../bench';
import { noticeOf } from '../notice-of';
import type { Doing } from '../session';

type Work = (desk: Desk & { readonly signal: AbortSignal }) => Promise<void>;

/** Does one piece of work, showing how far it is. This is a root: whatever is thrown in it is told here. */
export async function during(bench: Bench, at: Doing['step'] | { readonly step: Doing['step']; readonly stopper: AbortController }, work: Work): Promise<void> {
  const { step, stopper } = typeof at === 'string' ? { step: at, stopper: new AbortController() } : at;
  const stop = () => {
    bench.dispatch({ kind: 'went', doing: { step: 'step.stopping', done: 0, total: null } });
    stopper.abort();
  };
  const progress = ({ step: at, done, total }: Step) => {
    if (!stopper.signal.aborted) bench.dispatch({ kind: 'went', doing: { step: `step.${at}`, done, total } });
  };
  bench.dispatch({ kind: 'began', doing: { step, done: 0, total: null, stop } });
  try {
    await work({ host: bench.host, progress, signal: stopper.signal, turn });
  } catch (error) {
    bench.dispatch({ kind: 'told', notice: noticeOf(error, bench.speech) });
  } finally {
    bench.dispatch({ kind: 'ended' });
  }
}

/** Lets the pane be drawn and a click be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
