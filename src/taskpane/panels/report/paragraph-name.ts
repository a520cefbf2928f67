import type { ParagraphKey } from '../../../core/narrative/edited-paragraph';
import type { Speech } from '../../speech';

/** A paragraph as it is spoken of: 第33项进展情况. */
export function paragraphName({ kind, item }: ParagraphKey, { say }: Speech): string {
  const name = say(`report.kind.${kind}`);
  return item === '' ? name : say('report.item', { item, kind: name });
}
