/** As shells have it: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process on SIGINT or SIGTERM once `say` has said so. A signal is heard only between two turns of the process, and
 * results are written and told within one turn: so either all of them are there or none. Gives back how to stop listening.
 */
export function stopWhenAsked(say: () => void): () => void {
  const listeners = Object.entries(EXIT_CODES).map(([signal, exitCode]) => {
    const stop = () => {
      say();
      process.exit(exitCode);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => listeners.forEach((forget) => forget());
}
