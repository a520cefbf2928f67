import type { ListStyle } from '../scheme/scheme';
import { circledNumeral } from './circled-numeral';
import { closeSentence } from './close-sentence';
import { coverageWords } from './coverage-words';
import { joinRuns, plainRun } from './join-runs';
import type { Narration, Told } from './narration';
import type { Block } from './report';

/** One paragraph of entries, each ending with ； and the last with 。; `lead` is 进展情况： or nothing. */
export function listBlock(entries: readonly Told[], head: { readonly item: string; readonly lead: string }, narration: Narration): Block {
  const style: ListStyle = narration.round.scheme.listStyle;
  const runs = entries.flatMap((entry, index) => [
    plainRun(style === '圈码' ? circledNumeral(index + 1) : ''),
    ...closeSentence(entry.runs, index === entries.length - 1 ? '。' : '；', coverageWords(entry, narration)),
  ]);
  return { kind: '列表', item: head.item, runs: joinRuns([plainRun(head.lead), ...runs]) };
}
