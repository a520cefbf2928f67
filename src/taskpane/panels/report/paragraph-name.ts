import type { ParagraphKey } from '../../../core/narrative/edited-paragraph';
import type { Speech } from '../../speech';

/** A paragraph as it is spoken of: 第33项进展情况. */
export function paragraphName({ kind, item, nth }: ParagraphKey, { say }: Speech): string {
  const name = say(`report.kind.${kind}`);
  const whole = item === '' ? name : say('report.item', { item, kind: name });
  return nth === 0 ? whole : say('report.nth', { paragraph: whole, nth: String(nth + 1) });
}
