import { joinRuns, plainRun, textOf } from './join-runs';
import type { Run } from './report';

/** Marks that end a sentence as they are; `；` and the like give way to the mark wanted. */
const KEPT = /[！？…：:](?:[”’）》〉]*)$|。[”’]+$/;
const GIVES_WAY = /[；;。，,、．\s]+$/;

/**
 * A sentence with `note` (such as its coverage) put before its final mark, and ended with `mark`. The mark is never
 * doubled, and a bound figure at the end is never changed.
 */
export function closeSentence(runs: readonly Run[], mark: '；' | '。', note = ''): Run[] {
  const last = runs.at(-1);
  if (!last) return [];
  const open = last.figure ? runs : [...runs.slice(0, -1), plainRun(last.text.replace(GIVES_WAY, ''))];
  const ended = KEPT.test(textOf(open)) || (last.figure !== undefined && /[。；]$/.test(last.text));
  return joinRuns([...open, plainRun(note), plainRun(ended && note === '' ? '' : mark)]);
}
