import type { ParagraphKey } from '../edited-paragraph';
import type { Block, Report } from '../report';
import { paragraphKeys } from './paragraph-keys';
import { placeParagraphs } from './place-paragraphs';

/** A paragraph of two workings of a round; the one that it is not in is undefined. The key is the later one's where it has one. */
export interface ParagraphPair {
  readonly key: ParagraphKey;
  readonly was?: Block;
  readonly is?: Block;
}

/** The paragraphs of a report before and after: in the order of after, then what is there no more. */
export function pairParagraphs(before: Report, after: Report): ParagraphPair[] {
  const former = paragraphKeys(before).map((key, index) => ({ key, base: before.blocks[index]?.runs ?? [] }));
  const places = placeParagraphs(former, after);
  const pairs = paragraphKeys(after).map((key, at): ParagraphPair => {
    const [was, is] = [before.blocks[places.indexOf(at)], after.blocks[at]];
    return { key, ...(was && { was }), ...(is && { is }) };
  });
  const gone = former.flatMap(({ key }, index): ParagraphPair[] => {
    const was = before.blocks[index];
    return places[index] === null && was ? [{ key, was }] : [];
  });
  return [...pairs, ...gone];
}
