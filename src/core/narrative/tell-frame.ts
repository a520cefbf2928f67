import type { Finding } from '../finding';
import type { Sentence } from '../scheme/scheme';
import { judgeCondition } from './judge-condition';
import type { Narration } from './narration';
import { paragraphBlock } from './paragraph-block';
import type { Block } from './report';
import { tellSentence } from './tell-sentence';

export interface Frame {
  readonly opening: readonly Block[];
  readonly closing: readonly Block[];
  readonly findings: readonly Finding[];
}

/**
 * The paragraphs that belong to no item. Those that stand in 叙述 above the first row of an item open the report,
 * the others close it.
 */
export function tellFrame(narration: Narration): Frame {
  const { sentences } = narration.round.scheme;
  const first = sentences.findIndex(({ item }) => item !== '');
  const opens = (row: Sentence) => first < 0 || sentences.indexOf(row) < first;
  const told = sentences.filter(({ item }) => item === '').map((row) => ({ row, ...tellParagraph(row, narration) }));
  return {
    opening: told.flatMap(({ row, blocks }) => (opens(row) ? blocks : [])),
    closing: told.flatMap(({ row, blocks }) => (opens(row) ? [] : blocks)),
    findings: told.flatMap(({ findings }) => findings),
  };
}

function tellParagraph(row: Sentence, narration: Narration): { blocks: Block[]; findings: readonly Finding[] } {
  const spot = { item: null, place: row.place };
  const { holds, findings } = judgeCondition(row.condition, spot, narration);
  if (!holds) return { blocks: [], findings };
  const told = tellSentence(row.text, { ...spot, givesWay: true }, narration);
  return { blocks: [paragraphBlock(told, null, narration)], findings: told.findings };
}
