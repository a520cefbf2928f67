import { Cancelled } from '../hosts/cancelled';
import type { Stage } from '../run';
import type { Desk, Step } from './desk';

/** Drives the work to its end. Between stages others have a turn, and a wish to stop is heard. */
export async function drive<Result>(stages: Generator<Stage, Result>, desk: Desk): Promise<Result> {
  for (;;) {
    const next = stages.next();
    if (next.done) return next.value;
    const { stage, done, total } = next.value;
    await pause(desk, { step: stage, done, total });
  }
}

/** Says how far it is, lets others have a turn, and stops where that is wished. */
export async function pause({ progress, turn, signal }: Desk, step: Step): Promise<void> {
  progress?.(step);
  await turn?.();
  if (signal?.aborted) throw new Cancelled();
}
