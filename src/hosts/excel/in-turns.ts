import type { Steps } from '../../core/steps';

/** Longer than this nobody works without letting the pane answer. */
const STRETCH = 12;

/** Does work in steps; between them the pane is drawn and a click is heard, where they were kept waiting for a while. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    if (performance.now() - since < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
