/** As shells have it: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process on SIGINT or SIGTERM once `say` has said so. A signal is heard only between two turns of the process, and
 * results are written within one turn: so either all of them are there or none.
 */
export function stopWhenAsked(say: () => void): void {
  for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
    process.once(signal, () => {
      say();
      process.exit(exitCode);
    });
  }
}
