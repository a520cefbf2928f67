import { Cancelled } from '../hosts/cancelled';
import type { Steps } from '../core/steps';
import type { Stages } from '../run';
import type { Desk, Step } from './desk';

/** Drives the work to its end. Between stages others have a turn, and a wish to stop is heard. */
export async function drive<Result>(stages: Stages<Result>, desk: Desk): Promise<Result> {
  for (;;) {
    const next = stages.next();
    if (next.done) return next.value;
    if (next.value === null) await breathe(desk);
    else await pause(desk, { step: next.value.stage, done: next.value.done, total: next.value.total });
  }
}

/** The same for steps that say nothing of how far they are. */
export async function driveSteps<Result>(steps: Steps<Result>, desk: Desk): Promise<Result> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    await breathe(desk);
  }
}

/** Says how far it is, lets others have a turn, and stops where that is wished. */
export async function pause(desk: Desk, step: Step): Promise<void> {
  desk.progress?.(step);
  await breathe(desk);
}

/** Lets others have a turn, and stops where that is wished. */
export async function breathe({ turn, signal }: Desk): Promise<void> {
  await turn?.();
  if (signal?.aborted) throw new Cancelled();
}
