/** Work that is done in steps: between two of them others may have a turn, and it may be stopped. */
export type Steps<Result> = Generator<unknown, Result>;

/** All steps in one go. */
export function toTheEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
