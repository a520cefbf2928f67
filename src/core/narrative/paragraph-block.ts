import { closeSentence } from './close-sentence';
import { coverageWords } from './coverage-words';
import type { Narration, Told } from './narration';
import type { Block } from './report';

/** A paragraph of its own, ended with a full stop; `item` is null in the report's opening and closing. */
export function paragraphBlock(told: Told, item: string | null, narration: Narration): Block {
  const runs = closeSentence(told.runs, '。', coverageWords(told, narration));
  return { kind: '段落', ...(item === null ? {} : { item }), runs };
}
