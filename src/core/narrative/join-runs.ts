import type { Run } from './report';

/** A plain piece of text. */
export const plainRun = (text: string): Run => ({ text });

/** A block is one paragraph: line breaks typed or pasted into a cell do not enter it. */
export function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n\v\f\u0085\u2028\u2029]+[ \t]*/g, '');
}

/** Runs with neighbouring plain ones made one and empty ones left out. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '' && !run.figure) continue;
    if (last && !last.figure && !run.figure) joined[joined.length - 1] = plainRun(last.text + run.text);
    else joined.push(run);
  }
  return joined;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
