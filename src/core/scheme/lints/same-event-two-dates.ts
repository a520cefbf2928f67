import { findingKind, raise } from '../../finding';
import { plainName } from '../half-width';
import type { Lint } from '../lint';
import type { Event } from '../scheme';

const kind = findingKind({
  code: 'T038',
  name: '同一动态日期不同',
  tier: '提示',
  message: '这一条与{other}是同一件事，日期却不同：{date}和{otherDate}。',
  reason: '同一事件写在不同事项里，日期应当一致。',
  next: '核对原始记录，改正其中一个；确是两件事的，不必处理。',
});

/** Across items only: within an item, notices of one title on two days are legitimate. */
export const sameEventTwoDates: Lint = {
  kind,
  find: ({ events }) =>
    events.flatMap((row, index) => {
      const earlier = events.slice(0, index).find(({ value }) => isSame(value, row.value));
      if (!earlier || row.value.start === null || earlier.value.start === null || row.value.start === earlier.value.start) return [];
      const slots = { other: earlier.at('文字').cell, date: row.value.start, otherDate: earlier.value.start };
      return [raise(kind, slots, { place: row.at('日期') })];
    }),
};

const SHORTEST = 8;

function isSame(one: Event, other: Event): boolean {
  if (one.item === other.item) return false;
  const sameDocument = one.documentNumber !== '' && plainName(one.documentNumber) === plainName(other.documentNumber);
  const text = gist(one);
  return sameDocument || (text.length >= SHORTEST && text === gist(other));
}

/** The text without marks, dates and punctuation. */
function gist({ text }: Event): string {
  return plainName(text.source)
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?/, '')
    .replace(/[\p{P}\p{S}]/gu, '');
}
