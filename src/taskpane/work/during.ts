import type { Desk, Step } from '../../commands/desk';
import { Cancelled } from '../../hosts/cancelled';
import type { Bench } from '../bench';
import { noticeOf, type Notice } from '../notice-of';
import type { Change, Doing } from '../session';
import type { Speech } from '../speech';

/** A step, and what stops it where more hangs on it. `byItself`: nobody asked for it, and what was told before stays. */
export interface Undertaking {
  readonly step: Doing['step'];
  readonly stopper?: AbortController;
  readonly byItself?: boolean;
}

type Work = (desk: Desk & { readonly signal: AbortSignal }, bench: Bench) => Promise<void>;

/** What changes the workbook: it is waited for, for what was written so far has to be taken back. */
const WRITES: readonly Doing['step'][] = ['step.writing', 'step.undo', 'step.recover'];
const PATIENCE = 3000;

/** Does one piece of work, showing how far it is. This is a root: whatever is thrown in it is told here. */
export async function during(bench: Bench, at: Doing['step'] | Undertaking, work: Work): Promise<void> {
  const { step, stopper = new AbortController(), byItself = false } = typeof at === 'string' ? { step: at } : at;
  const { lingering, speech } = bench;
  const now = { step, isLeft: false };
  const isHeard = () => !now.isLeft || WRITES.includes(now.step);
  const dispatch = (change: Change) => isHeard() && bench.dispatch(change);
  const progress = ({ step: name, done, total }: Step) => {
    if (stopper.signal.aborted) return;
    now.step = `step.${name}`;
    dispatch({ kind: 'went', doing: { step: now.step, done, total } });
  };
  const left = leaving();
  const stop = () => {
    stopper.abort();
    if (!WRITES.includes(now.step)) return left.leave();
    dispatch({ kind: 'went', doing: { step: 'step.stopping', done: 0, total: null } });
    setTimeout(left.leave, PATIENCE);
  };
  bench.dispatch({ kind: 'began', doing: { step, done: 0, total: null, stop }, byItself });
  const working = lingering.write
    .then(() => work({ host: bench.host, progress, signal: stopper.signal, turn: turns() }, { ...bench, dispatch }))
    .catch((error: unknown) => dispatch({ kind: 'told', notice: noticeOf(error, speech) }));
  now.isLeft = await Promise.race([working.then(() => false), left.promise.then(() => true)]);
  if (now.isLeft) bench.dispatch({ kind: 'told', notice: leftNotice(isHeard(), speech) });
  if (now.isLeft && isHeard()) lingering.write = working.then(() => undefined);
  bench.dispatch({ kind: 'ended' });
}

/** Excel has not answered, and may not before the user is done in a cell: the pane is given back at once. */
function leftNotice(isWrite: boolean, speech: Speech): Notice {
  return isWrite ? { tone: 'warning', what: speech.say('stop.write'), next: speech.say('stop.write.next') } : noticeOf(new Cancelled(), speech);
}

function leaving(): { readonly promise: Promise<void>; readonly leave: () => void } {
  let leave = (): void => undefined;
  const promise = new Promise<void>((resolve) => (leave = resolve));
  return { promise, leave: () => leave() };
}

/** Longer than this nobody works without letting the pane be drawn. */
const STRETCH = 12;

/** Lets the pane be drawn and a click be heard, where it was kept waiting for a while. */
function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
