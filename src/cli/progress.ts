/** Tells how far long work has come. */
export type Progress = (step: string, done: number, total: number) => void;

/** Progress on standard error: one line rewritten on a terminal, nothing where nobody watches. */
export function progressOn(stream: NodeJS.WriteStream): { readonly report: Progress; readonly clear: () => void } {
  if (!stream.isTTY) return { report: () => undefined, clear: () => undefined };
  return {
    report: (step, done, total) => stream.write(`\r\x1b[K${step} … ${done} / ${total}`),
    clear: () => stream.write('\r\x1b[K'),
  };
}
