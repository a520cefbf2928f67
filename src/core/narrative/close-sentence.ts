import { joinRuns, plainRun, textOf } from './join-runs';
import type { Run } from './report';

/** Marks that end a sentence as they are; `；` and the like give way to the mark wanted. */
const KEPT = /[！？…：:](?:[”’）》〉]*)$|。[”’]+$/;
const GIVES_WAY = /[；;。，,、．\s]+$/;

/**
 * A sentence with `note` (such as its coverage) put before its final mark, and ended with `mark` (a heading: with none). The mark is never
 * doubled, and a bound figure at the end is never changed. What is a bracket as a whole, （材料提供：……）, takes no full stop.
 */
export function closeSentence(runs: readonly Run[], mark: '；' | '。' | '', note = ''): Run[] {
  const last = runs.at(-1);
  if (!last) return [];
  if (mark === '。' && note === '' && !last.figure && isBracket(textOf(runs))) return [...runs];
  const open = last.figure ? runs : [...runs.slice(0, -1), plainRun(last.text.replace(GIVES_WAY, ''))];
  const ended = KEPT.test(textOf(open)) || (last.figure !== undefined && /[。；]$/.test(last.text));
  return joinRuns([...open, plainRun(note), plainRun(ended && note === '' ? '' : mark)]);
}

/** The bracket that opens it is closed by its last mark. */
function isBracket(text: string): boolean {
  if (!text.startsWith('（') || !text.endsWith('）')) return false;
  let depth = 0;
  const closes = [...text].findIndex((symbol) => {
    depth += symbol === '（' ? 1 : symbol === '）' ? -1 : 0;
    return depth === 0;
  });
  return closes === [...text].length - 1;
}
