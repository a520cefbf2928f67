import { textOf } from '../join-runs';
import type { Block, Report } from '../report';

/** The paragraphs that are written out: one that somebody emptied is none. */
export function toldBlocks({ blocks }: Report): Block[] {
  return blocks.filter(({ runs }) => textOf(runs) !== '');
}
