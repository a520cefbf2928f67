import type { Stage, Stages } from '../run';
import type { Progress, ProgressAt } from './progress';

const STEPS: Readonly<Record<Stage['stage'], ProgressAt['step']>> = { reading: 'step.read', checking: 'step.check', rollingUp: 'step.rollUp', narrating: 'step.narrate' };

/** Drives the work to its end, telling how far it is. Between stages the process has a turn: that is when a wish to stop is heard. */
export async function drive<Result>(stages: Stages<Result>, progress: Progress): Promise<Result> {
  for (;;) {
    const next = stages.next();
    if (next.done) return next.value;
    if (next.value === null) continue;
    const { stage, done, total } = next.value;
    if (stage !== 'reading') progress({ step: STEPS[stage], ...(total === null ? {} : { done, total }) });
    await aTurn();
  }
}

/** Lets what is waiting, such as a signal, have its turn. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
