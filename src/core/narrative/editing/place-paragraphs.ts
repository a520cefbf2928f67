import type { ParagraphKey } from '../edited-paragraph';
import type { BlockKind, Report, Run } from '../report';
import { paragraphKeys } from './paragraph-keys';
import { resembles } from './resembles';
import { wordingOf } from './wording';

/** A paragraph of another working of the round: where it stood, and how it was generated there. */
export interface FormerParagraph {
  readonly key: ParagraphKey;
  readonly base: readonly Run[];
}

/** Of these an item may have several: one at the same place need not be the same. */
const SEVERAL: readonly BlockKind[] = ['段落', '列表'];

/**
 * Where each of them stands in the report: the index of its block, null where there is none left for it. One of the same
 * wording goes before one of the same place, for a sentence that has come in before it moves a paragraph on; what only
 * has the same place and is about something else is not taken for it.
 */
export function placeParagraphs(former: readonly FormerParagraph[], report: Report): (number | null)[] {
  const keys = paragraphKeys(report);
  const wordings = report.blocks.map(({ runs }) => wordingOf(runs));
  const taken = new Set<number>();
  const places: (number | null)[] = former.map(() => null);
  const isBeside = (at: number, { kind, item }: ParagraphKey) => keys[at]?.kind === kind && keys[at].item === item;
  const settle = (find: (one: FormerParagraph) => number): void =>
    former.forEach((one, index) => {
      const at = places[index] === null ? find(one) : -1;
      if (at < 0 || taken.has(at)) return;
      taken.add(at);
      places[index] = at;
    });
  const sameNth = ({ key }: FormerParagraph) => keys.findIndex((_, at) => isBeside(at, key) && keys[at]?.nth === key.nth);
  settle((one) => (wordings[sameNth(one)] === wordingOf(one.base) ? sameNth(one) : -1));
  settle(({ key, base }) => wordings.findIndex((wording, at) => !taken.has(at) && isBeside(at, key) && wording === wordingOf(base)));
  settle((one) => {
    const at = sameNth(one);
    return !SEVERAL.includes(one.key.kind) || resembles(one.base, report.blocks[at]?.runs ?? []) ? at : -1;
  });
  return places;
}
