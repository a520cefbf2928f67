/// <reference lib="dom" />

/** What is watched in the page, from before its first script. */
export interface Watch {
  /** The longest stretches for which the page's thread was busy, in milliseconds, with what the test's own Excel took of it left out; since it was last asked. */
  take(): { readonly longest: readonly number[]; readonly host: number };
  /** When the pane was last seen at rest. */
  restedAt(): number;
}

/** Runs in the page: it must not use anything around it. */
export function watchThread(): void {
  const beat = 4;
  let last = performance.now();
  let host = 0;
  let hostInStretch = 0;
  let stretches: number[] = [];
  let rested = 0;
  const tick = (): void => {
    const now = performance.now();
    stretches.push(Math.max(now - last - beat - hostInStretch, 0));
    hostInStretch = 0;
    last = now;
    setTimeout(tick, beat);
  };
  setTimeout(tick, beat);
  const isAtRest = (): boolean => document.querySelector('.pane:not([aria-busy=true])') !== null && document.querySelector('.pane [aria-busy=true]') === null;
  document.addEventListener('DOMContentLoaded', () => {
    let was = false;
    new MutationObserver(() => {
      const is = isAtRest();
      if (is && !was) rested = performance.now();
      was = is;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
  });
  /* The test's Excel works in this page too, which Excel's own does not. */
  const { excel } = (globalThis as unknown as { __excel?: { excel: { answer(body: string, flags: number): Promise<unknown> } } }).__excel ?? {};
  if (excel) {
    const answer = excel.answer.bind(excel);
    excel.answer = (body, flags) => {
      const begun = performance.now();
      const answered = answer(body, flags);
      const took = performance.now() - begun;
      host += took;
      hostInStretch += took;
      return answered;
    };
  }
  const watch: Watch = {
    take: () => {
      const taken = { longest: [...stretches].sort((one, other) => other - one).slice(0, 5), host };
      stretches = [];
      host = 0;
      return taken;
    },
    restedAt: () => rested,
  };
  Object.assign(globalThis, { __watch: watch });
}
